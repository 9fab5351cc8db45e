/** The whole of jsonld in one file: its main module brings a loader of Node.js, which workerd does not run. */
declare module 'jsonld/dist/jsonld.esm.min.js' {
  export { default } from 'jsonld'
}
