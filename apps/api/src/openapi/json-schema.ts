import { z } from 'zod';

export type JsonSchema = { [key: string]: unknown };

/** Named schemas of the document, filled while the operations are described. */
export type Components = Map<string, JsonSchema>;

/** The schema as JSON Schema 2020-12, which is what OpenAPI 3.1 speaks; named parts move to the components. */
export function toJsonSchema(schema: z.ZodType, components: Components): JsonSchema {
  const {
    $schema: _,
    $defs,
    ...own
  } = z.toJSONSchema(schema, {
    // What goes over the wire, before our own types are read from it.
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => simplify(jsonSchema),
  }) as JsonSchema & { $defs?: Record<string, JsonSchema> };
  for (const [name, definition] of Object.entries($defs ?? {})) {
    components.set(name, pointToComponents(definition));
  }
  return pointToComponents(own);
}

/** Says the same with less: a format without the pattern behind it, integers without the bounds of a float. */
function simplify(schema: JsonSchema): void {
  if (schema['format'] === 'date-time' || schema['format'] === 'date') delete schema['pattern'];
  if (schema['minimum'] === Number.MIN_SAFE_INTEGER) delete schema['minimum'];
  if (schema['maximum'] === Number.MAX_SAFE_INTEGER) delete schema['maximum'];
}

function pointToComponents(schema: JsonSchema): JsonSchema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonSchema;
}
