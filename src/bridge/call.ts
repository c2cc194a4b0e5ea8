import * as v from 'valibot';

type AnySchema = v.GenericSchema<unknown, unknown>;

/** One typed call: what it takes and what it answers. Both are parsed on both sides. */
export interface Call<In extends AnySchema = AnySchema, Out extends AnySchema = AnySchema> {
  takes: In;
  answers: Out;
}
export type Calls = Record<string, Call>;
export type Payload<C extends Call> = v.InferInput<C['takes']>;
export type Parsed<C extends Call> = v.InferOutput<C['takes']>;
export type Answer<C extends Call> = v.InferOutput<C['answers']>;

/** Declares a call; exists so that the lists read as sentences and keep their exact types. */
export const call = <In extends AnySchema, Out extends AnySchema>(takes: In, answers: Out): Call<In, Out> => ({
  takes,
  answers,
});

/** What travels: a call's name and payload, and an answer that is either a value or a named error. */
export const Request = v.object({ call: v.string(), payload: v.optional(v.unknown()) });
export const Reply = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.optional(v.unknown()) }),
  v.object({ ok: v.literal(false), error: v.object({ name: v.string(), message: v.string() }) }),
]);
export type Reply = v.InferOutput<typeof Reply>;

/** A call that was not answered with a value. `name` is the error's name on the other side, or one of the bridge's own. */
export class CallError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

/**
 * The parsed value.
 * @throws CallError named `name`, with the path and the bad value's description, where the schema refuses it.
 */
export function parseAs<S extends AnySchema>(schema: S, value: unknown, name: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? '(whole message)';
  throw new CallError(name, `${path}: ${issue.message}`);
}
