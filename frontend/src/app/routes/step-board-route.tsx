import { BoardPage } from '@/features/facilitation/pages/board-page';
import { StepBoardPage } from '@/features/script/pages/step-board-page';

/** One address for the projector: who sits where while a round runs, the running step otherwise. */
export function StepBoardRoute() {
  return <StepBoardPage rotation={<BoardPage />} />;
}
