import type { FormErrors } from '@/lib/forms/use-form';
import type {
  AskedQuestion, MyRegistrationDetail, ParallelParts, RegisterRequest, Seat, SeatPlaces,
} from '@/lib/api/types';

/** What every form of registration asks, whoever fills it in. */
export interface Asked {
  seats: SeatPlaces[];
  questions: AskedQuestion[];
  parallels: ParallelParts[];
}

export interface WishValues {
  seat: Seat;
  /** By question: a text, YES or NO, or the chosen options. */
  answers: Record<string, string[]>;
  accessNeeds: string;
  dietNeeds: string;
  /** By group of parts that run side by side. */
  choices: Record<string, string>;
}

/** @param mine what was said before, if anything was */
export function toWish(asked: Asked, mine?: MyRegistrationDetail): WishValues {
  const choices: Record<string, string> = {};
  for (const { group, parts } of asked.parallels) {
    const chosen = parts.find((part) => mine?.segmentIds.includes(part.segmentId));
    if (chosen) choices[group] = chosen.segmentId;
  }
  return {
    seat: mine?.registration.waitsFor ?? mine?.registration.seat ?? asked.seats[0]?.seat ?? 'ON_SITE',
    answers: Object.fromEntries((mine?.answers ?? []).map(({ questionId, values }) => [questionId, values])),
    accessNeeds: mine?.accessNeeds ?? '',
    dietNeeds: mine?.dietNeeds ?? '',
    choices,
  };
}

const given = (values: string[] | undefined) => (values ?? []).map((value) => value.trim()).filter(Boolean);

export function checkWish(values: WishValues, asked: Asked, say: (label: string) => string): FormErrors {
  return Object.fromEntries(
    asked.questions
      .filter((question) => question.required && given(values.answers[question.id]).length === 0)
      .map((question) => [`answers.${question.id}`, say(question.label)]),
  );
}

export function toRegisterRequest(values: WishValues, asked: Asked): RegisterRequest {
  return {
    seat: values.seat,
    answers: asked.questions.map(({ id }) => ({ questionId: id, values: given(values.answers[id]) })),
    accessNeeds: values.accessNeeds.trim(),
    dietNeeds: values.dietNeeds.trim(),
    segmentIds: Object.values(values.choices).filter(Boolean),
  };
}

/** As far as the numbers tell: places may be held back for somebody else. */
export function isFree(places: SeatPlaces): boolean {
  return places.capacity === undefined || places.registered < places.capacity;
}
