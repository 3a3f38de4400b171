/** Asks D1 what the API asks for the request of this number, and answers the rows as they come. */
export default {
  async fetch(request, { DB, SQL, VALUES }) {
    const values = VALUES[Number(new URL(request.url).searchParams.get('n')) % VALUES.length];
    const { results } = await DB.prepare(SQL)
      .bind(...values)
      .all();
    return Response.json({ data: results });
  },
};
