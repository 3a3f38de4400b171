import { readAll } from './reading.mjs';

export default {
  async fetch(request) {
    return new Response(await readAll(new Uint8Array(await request.arrayBuffer())));
  },
};
