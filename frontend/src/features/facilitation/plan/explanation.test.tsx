import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { byId } from '@/features/facilitation/people';
import { Explanation } from '@/features/facilitation/plan/explanation';
import { ana, ben } from '@/features/facilitation/test-data';
import type { RotationExplanation } from '@/lib/api/types';

const perfect: RotationExplanation = {
  repeatedPairs: [], repeats: 0, leastRepeats: 0, reunitedPairs: [], leastReunions: 0, returns: 0, leastReturns: 0, unmixed: 0, leastUnmixed: 0, colleagueMeetings: 0, territoryMeetings: 0, wishes: [],
  people: [
    { registrationId: 'a', met: 16, known: 0, ceiling: 16 },
    { registrationId: 'b', met: 14, known: 0, ceiling: 16 },
  ],
};
const people = byId([ana, ben]);

it('saysInASentenceWhatAPlanGives', () => {
  render(<Explanation explanation={perfect} people={people} />);
  expect(
    screen.getByText(/Chacun rencontre de 14 à 16 personnes nouvelles, sur 16 possibles.; aucune ne se retrouve deux fois à la même table\./),
  ).toBeInTheDocument();
});

it('saysWhatRemainsAndWhy', async () => {
  const reach = [{ registrationId: 'a', met: 3, known: 0, ceiling: 3 }];
  render(
    <Explanation
      explanation={{
        ...perfect,
        people: reach,
        repeats: 2,
        leastRepeats: 2,
        repeatedPairs: [{ one: 'a', other: 'b', meetings: 3, reason: 'TOGETHER' }],
        wishes: [{ registrationId: 'b', text: 'Un broyeur', with: [] }],
      }}
      people={people}
    />,
  );
  expect(screen.getByText(/Chacun rencontre 3 personnes nouvelles/)).toBeInTheDocument();
  await userEvent.click(screen.getByText('Ce qui reste, et pourquoi'));
  expect(screen.getByText(/aucun plan n’en compte moins/)).toBeInTheDocument();
  expect(screen.getByText(/Ana Zola et Ben Élie, 3 fois.: vous avez demandé qu’elles restent ensemble\./)).toBeInTheDocument();
  expect(screen.getByText(/personne à sa table ne le propose/)).toBeInTheDocument();
});

it('namesThoseWhoKnowEachOtherFromAnEarlierDayAndWhyTheyMeetAgain', async () => {
  render(
    <Explanation
      explanation={{
        ...perfect,
        people: [
          { registrationId: 'a', met: 3, known: 1, ceiling: 3 },
          { registrationId: 'b', met: 3, known: 1, ceiling: 3 },
        ],
        reunitedPairs: [{ one: 'a', other: 'b', meetings: 1, reason: 'MORE_SEATS_THAN_NEW_PEOPLE' }],
        leastReunions: 1,
        returns: 2,
      }}
      people={people}
    />,
  );
  await userEvent.click(screen.getByText('Ce qui reste, et pourquoi'));
  expect(screen.getByText(/déjà rencontrées.*n’en compte moins/)).toBeInTheDocument();
  expect(screen.getByText(/Ana Zola et Ben Élie.: l’une a plus de rencontres à faire/)).toBeInTheDocument();
  expect(screen.getByText(/2 fois, quelqu’un revient à une table/)).toBeInTheDocument();
});
