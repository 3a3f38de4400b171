import { z } from '@hono/zod-openapi';

const file = { schema: z.string().openapi({ format: 'binary' }) };

/** A report as a file; its content decides what it is, not its name or type. */
export const fileBody = {
  required: true,
  description: 'Plain text (UTF-8, GB 18030 or UTF-16), HTML, DOCX or PDF with a text layer.',
  content: {
    'text/plain': file,
    'text/html': file,
    'application/pdf': file,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': file,
    'application/octet-stream': file,
  },
};
