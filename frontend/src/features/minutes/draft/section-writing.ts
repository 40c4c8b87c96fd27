import { ConflictError, saveText } from '@/features/minutes/api/text';
import { keep, type KeptText, readKept } from '@/features/minutes/draft/kept-text';
import type { SavedText, TextPiece } from '@/lib/api/types';
import { couldNotBeSent, reasonFor, type SavingState } from '@/lib/forms/saving';

export interface WritingState {
  text: string;
  /** What could not be sent is kept on this device and tried again. */
  saving: SavingState;
  failure?: unknown;
  conflict?: { revision: number; pieces: TextPiece[] };
}

interface WritingOptions {
  eventId: string;
  sectionId: string;
  stored: { text: string; revision: number };
  /** Names this page. */
  writer: string;
  onState: (state: WritingState) => void;
  onSaved: (saved: SavedText) => void;
}

const PAUSE = 900;
const RETRY = 5_000;

/**
 * One section while somebody writes into it. What is typed is kept on this device at once and sent after a pause; what
 * others wrote comes in where nothing typed waits. One request at a time, so that each knows what the one before made.
 */
export class SectionWriting {
  private readonly options: WritingOptions;
  private state: WritingState;
  private revision: number;
  private writer: string;
  private timer?: ReturnType<typeof setTimeout>;
  private sending = false;
  private running?: Promise<void>;
  private dirty = false;
  private gone = false;

  constructor(options: WritingOptions) {
    this.options = options;
    const { sectionId, stored, writer } = options;
    const kept: KeptText | undefined = readKept(sectionId);
    this.writer = kept?.writer ?? writer;
    this.revision = kept?.revision ?? stored.revision;
    this.state = { text: kept?.text ?? stored.text, saving: kept ? 'waiting' : 'saved' };
    if (kept) {
      this.dirty = true;
      this.later(0);
    }
  }

  current() {
    return this.state;
  }

  typed(text: string) {
    if (text === this.state.text) return;
    this.dirty = true;
    keep(this.options.sectionId, { text, revision: this.revision, writer: this.writer });
    this.change({ text, saving: this.state.saving === 'conflict' ? 'conflict' : 'waiting' });
    if (this.state.saving !== 'conflict') this.later(PAUSE);
  }

  /** What is kept now, as others wrote it. */
  news(text: string, revision: number) {
    if (revision <= this.revision || this.dirty || this.sending) return;
    this.revision = revision;
    this.change({ text });
  }

  /** What a person made of both texts. */
  decide(text: string) {
    if (!this.state.conflict) return;
    this.revision = this.state.conflict.revision;
    this.dirty = true;
    keep(this.options.sectionId, { text, revision: this.revision, writer: this.writer });
    this.change({ text, saving: 'waiting', conflict: undefined });
    this.later(0);
  }

  /** Whether all that was typed has arrived. */
  isSettled() {
    return !this.dirty && !this.sending;
  }

  /** Now, before the section is closed or the minutes are published; ends when it arrived or failed. */
  async flush() {
    await this.running;
    if (!this.dirty || this.state.saving === 'conflict') return;
    clearTimeout(this.timer);
    await this.send();
  }

  /** What still waits is on this device, and goes out when the section is opened again. */
  leave() {
    this.gone = true;
    clearTimeout(this.timer);
    if (this.dirty && !this.sending && this.state.saving !== 'conflict') void this.send();
  }

  private later(pause: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), pause);
  }

  private send(): Promise<void> {
    if (this.sending || !this.dirty) return Promise.resolve();
    this.running = this.sendOnce();
    return this.running;
  }

  private async sendOnce() {
    this.sending = true;
    this.dirty = false;
    const { text } = this.state;
    this.change({ saving: 'saving', failure: undefined });
    try {
      this.arrived(text, await saveText(this.options.eventId, this.options.sectionId, { text, revision: this.revision, writer: this.writer }));
    } catch (failure) {
      this.failed(failure);
    } finally {
      this.sending = false;
      if (this.dirty && this.state.saving !== 'conflict' && !this.gone) this.later(couldNotBeSent(this.state.saving) ? RETRY : PAUSE);
    }
  }

  private arrived(sent: string, saved: SavedText) {
    // Whoever typed on meanwhile goes on from what was sent; the API knows it and puts the rest together.
    if (this.dirty) return;
    this.revision = saved.revision;
    keep(this.options.sectionId, undefined);
    this.change({ text: saved.merged ? saved.text : sent, saving: 'saved' });
    this.options.onSaved(saved);
  }

  private failed(failure: unknown) {
    this.dirty = true;
    if (failure instanceof ConflictError) {
      this.change({ saving: 'conflict', conflict: { revision: failure.revision, pieces: failure.pieces } });
    } else {
      this.change({ saving: reasonFor(failure), failure });
    }
  }

  private change(part: Partial<WritingState>) {
    this.state = { ...this.state, ...part };
    if (!this.gone) this.options.onState(this.state);
  }
}
