// Loaded ahead of every program of ours (`node --import`). It is plain JavaScript that an old Node can read, because
// an old Node cannot read the TypeScript that follows and would only print a puzzling error.
const [major, minor] = process.versions.node.split('.').map(Number)
const readsTypeScript = major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)

if (!readsTypeScript) {
  console.error(
    `Waypost needs Node 22.18 or newer, and this is Node ${process.versions.node}: on Linux \`npm ci\` brings a newer ` +
      'one along (unless optional dependencies are left out); elsewhere please install it from https://nodejs.org/.',
  )
  process.exit(1)
}
