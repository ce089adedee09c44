import { z } from 'zod';

const Trace = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      ts: z.number(),
      args: z
        .object({ beginData: z.object({ partialLayout: z.boolean().optional() }).optional() })
        .optional(),
    }),
  ),
});

/** The layouts of a trace of Chromium between its marks "zoom" and "zoomed"; partial where not of the whole page. */
export function layoutsIn(trace: Buffer): { readonly isPartial: boolean }[] {
  const { traceEvents } = Trace.parse(JSON.parse(trace.toString('utf8')));
  const markAt = (name: string): number =>
    traceEvents.find((event) => event.name === name)?.ts ?? 0;
  const [from, to] = [markAt('zoom'), markAt('zoomed')];
  return traceEvents.flatMap(({ name, ts, args }) =>
    name === 'Layout' && ts > from && ts < to
      ? [{ isPartial: args?.beginData?.partialLayout === true }]
      : [],
  );
}
