/** The parts of jsonld 9 that expand a document. Its main module brings a loader that this copy must not have. */

declare module 'jsonld/lib/context.js' {
  const context: { getInitialContext(options: object): object }
  export default context
}

declare module 'jsonld/lib/ContextResolver.js' {
  export default class ContextResolver {
    constructor(options: { sharedCache: Map<string, unknown> })
  }
}

declare module 'jsonld/lib/expand.js' {
  const expansion: { expand(input: { activeCtx: object; element: unknown; options: object }): Promise<unknown> }
  export default expansion
}
