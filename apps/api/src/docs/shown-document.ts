/** The parts of an OpenAPI 3.1 document that the page shows. */
export interface ShownDocument {
  readonly info: {
    readonly title: string;
    readonly summary?: string | undefined;
    readonly description?: string | undefined;
  };
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, ShownOperation>>>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, ShownSchema>>;
    readonly examples?: Readonly<Record<string, ShownExample>>;
  };
}

export interface ShownSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: ShownSchema;
  readonly properties?: Readonly<Record<string, ShownSchema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly ShownSchema[];
  readonly anyOf?: readonly ShownSchema[];
  readonly description?: string;
  readonly example?: unknown;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

export interface ShownParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: ShownSchema;
}

export interface ShownOperation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly ShownParameter[];
  readonly requestBody?: {
    readonly description?: string;
    readonly content: Readonly<Record<string, ShownMedia>>;
  };
  readonly responses: Readonly<Record<string, ShownAnswer>>;
}

export interface ShownAnswer {
  readonly description: string;
  readonly content?: Readonly<Record<string, ShownMedia>>;
}

interface ShownMedia {
  readonly schema: ShownSchema;
  readonly examples?: Readonly<Record<string, ShownExample>>;
}

/** A value, the name of one that stands elsewhere in the document, or words about what no document could hold. */
export interface ShownExample {
  readonly $ref?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly value?: unknown;
}
