import { empty, json, type Answer } from '../http/answer.ts';

/** Shape 5, what comes out of the supplier when something behind it is broken. */
export const serverError: Answer = json(500, { code: 500, message: 'Internal Server Error' });

export const htmlPage: Answer = {
  status: 503,
  contentType: 'text/html; charset=UTF-8',
  body: '<!DOCTYPE html>\n<html>\n<head><title>503 Service Unavailable</title></head>\n<body><h1>Service Unavailable</h1><p>The server is temporarily unable to service your request.</p></body>\n</html>\n',
};

const textOfServerError = [
  'HTTP/1.0 500 Internal Server Error',
  'Cache-Control: no-cache, private',
  'Content-Type:  application/json',
  '',
  '{"error":"Information is not available right now. Try it again later"}',
].join('\r\n');

const softAnswers: readonly Answer[] = [
  json(200, { code: 409, message: 'Something went wrong' }),
  { status: 200, contentType: 'application/json', body: textOfServerError },
  empty(200),
];

/** The three bodies in turn. */
export function softAnswer(turn: number): Answer {
  return softAnswers[turn % softAnswers.length] ?? serverError;
}
