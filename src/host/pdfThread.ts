import type { PdfReply, PdfRequest } from '../pdf/thread.ts';
import { ThreadEnded, type PdfThread } from './pdfReader.ts';
import { OutOfMemory, type Thread } from './thread.ts';

/** How much memory may be taken for what a thread makes of a PDF, in bytes: what its bytes take counts with the whole process alone. */
const MOST_MEMORY = 1024 * 1024 * 1024;
/** How often one looks, in milliseconds. */
const LOOK = 100;

/** A thread that serves by the part `pdf`, as one that reads PDFs. */
export function pdfThread(thread: Thread<PdfRequest, PdfReply>): PdfThread {
  return {
    read: (bytes, limits) => {
      const before = thread.memory(), own = new Uint8Array(bytes); // the host's may be a part of something larger, which can't be handed over
      let look: ReturnType<typeof setInterval> | undefined;
      const reading = new Promise<Exclude<PdfReply, 'ready'>>((resolve, reject) => {
        thread.listen((reply) => { if (reply !== 'ready') resolve(reply); }, (error) => { reject(error instanceof OutOfMemory ? new ThreadEnded('too-much-text') : error); });
        look = setInterval(() => { if (thread.memory() - before > MOST_MEMORY) reject(new ThreadEnded('too-much-text')); }, LOOK);
        thread.post({ bytes: own, limits }, [own.buffer]);
      });
      return reading.finally(() => { clearInterval(look); });
    },
    end: () => { thread.end(); },
  };
}
