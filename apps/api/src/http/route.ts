import type { Operation, ParamsOf, QueryOf, BodyOf } from '@bestellwerk/contracts/http/operation';
import type { Identity } from '@bestellwerk/core/identity';
import type { SellerTx } from '@bestellwerk/db/database';
import type { SellerReader } from '@bestellwerk/db/reader';
import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { App } from '../app-deps.ts';

/** What an operation may answer with: a status of its contract and the body that belongs to it. */
export type Answer<T extends Operation> = {
  [Status in keyof T['responses'] & number]: {
    status: Status;
    body: T['responses'][Status] extends z.ZodType ? z.infer<T['responses'][Status]> : undefined;
    /** Holds a secret that is shown once: never stored for a replay. */
    isSecret?: boolean;
  };
}[keyof T['responses'] & number];

export type Call<T extends Operation> = {
  app: App;
  params: ParamsOf<T>;
  query: QueryOf<T>;
  body: T['bodyOptional'] extends true ? BodyOf<T> | undefined : BodyOf<T>;
  /** What If-Match named. */
  expectedVersion: T['ifMatch'] extends 'required' ? number : number | undefined;
  identity: Identity;
  /** The address the caller reached us at, such as "https://desk.example". */
  origin: string;
};

export type SellerRouteDefinition<T extends Operation> = {
  /** Throws `not_found` for what the path names: decided before the body or the version is looked at. */
  find?: (tx: SellerTx, params: ParamsOf<T>, identity: Identity) => Promise<unknown>;
  /** Runs in one transaction for the seller who calls; a throw undoes everything. */
  handle: (tx: SellerTx, call: Call<T>) => Promise<Answer<T>>;
  /** The current state, sent along with `version_conflict`. */
  current?: (tx: SellerTx, params: ParamsOf<T>) => Promise<Record<string, unknown>>;
};

/** The call as the mounting code sees it, without the operation's own types. */
export type AnyCall = {
  app: App;
  params: unknown;
  query: unknown;
  body: unknown;
  expectedVersion: number | undefined;
  identity: Identity;
  origin: string;
};
export type AnyAnswer = { status: number; body: unknown; isSecret?: boolean };

export type SellerRoute = {
  kind: 'seller';
  operation: Operation;
  find?: (tx: SellerTx, params: unknown, identity: Identity) => Promise<unknown>;
  handle: (tx: SellerTx, call: AnyCall) => Promise<AnyAnswer>;
  current?: (tx: SellerTx, params: unknown) => Promise<Record<string, unknown>>;
};

/** Answers with what one or a few single reads say: no transaction, nothing that could write. */
export type ReadingRoute = {
  kind: 'reading';
  operation: Operation;
  read: (reader: SellerReader, call: AnyCall) => Promise<AnyAnswer>;
};

/** Answers by itself: streams, files, and what needs no session. */
export type RawRoute = {
  kind: 'raw';
  operation: Operation;
  handle: (app: App, req: Request, res: Response) => Promise<void> | void;
};

export type Route = SellerRoute | ReadingRoute | RawRoute;

/** A route of one seller's data. Mounting parses everything with the operation's own schemas first. */
export function sellerRoute<T extends Operation>(operation: T, definition: SellerRouteDefinition<T>): Route {
  // The one place where the operation's types are forgotten; `mountOperation` hands in what its schemas made.
  return { kind: 'seller', operation, ...definition } as unknown as SellerRoute;
}

/** A route that only reads, for what is asked for all the time. */
export function readingRoute<T extends Operation>(
  operation: T,
  definition: { read: (reader: SellerReader, call: Call<T>) => Promise<Answer<T>> },
): Route {
  return { kind: 'reading', operation, ...definition } as unknown as ReadingRoute;
}

export function rawRoute(operation: Operation, handle: RawRoute['handle']): Route {
  return { kind: 'raw', operation, handle };
}
