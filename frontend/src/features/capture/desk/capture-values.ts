import type { CaptureDetail, CaptureRequest } from '@/lib/api/types';

/** The settings as they are typed. */
export interface CaptureValues {
  dots: string;
  dotsHidden: boolean;
  spots: { key: string; id?: string; name: string; question: string }[];
}

export function toValues(capture: CaptureDetail): CaptureValues {
  return {
    dots: String(capture.dots),
    dotsHidden: capture.dotsHidden,
    spots: capture.spots
      .filter(({ retired }) => !retired)
      .map(({ id, name, question }, index) => ({ key: id ?? `new-${index}`, id, name, question: question ?? '' })),
  };
}

export function fromValues({ dots, dotsHidden, spots }: CaptureValues): CaptureRequest {
  return {
    dots: Number(dots),
    dotsHidden,
    spots: spots.map(({ id, name, question }) => ({ id, name: name.trim(), question: question.trim() || undefined })),
  };
}

export const toRequest = (capture: CaptureDetail) => fromValues(toValues(capture));
