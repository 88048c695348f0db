export function ok<Body>(body: Body): { status: 200; body: Body } {
  return { status: 200, body };
}

export function created<Body>(body: Body): { status: 201; body: Body } {
  return { status: 201, body };
}

export function accepted<Body>(body: Body): { status: 202; body: Body } {
  return { status: 202, body };
}

export function noContent(): { status: 204; body: undefined } {
  return { status: 204, body: undefined };
}
