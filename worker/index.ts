export default {
  async fetch(): Promise<Response> {
    return new Response('Waypost', { headers: { 'content-type': 'text/plain' } })
  },
}
