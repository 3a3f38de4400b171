/** Answers, and does nothing else. */
export default {
  fetch: () => Response.json({ data: 'an answer' }),
};
