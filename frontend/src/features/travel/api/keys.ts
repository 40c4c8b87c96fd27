export const travelKeys = {
  travel: (id: string) => ['travel', id] as const,
  carpool: (id: string) => ['travel', id, 'carpool'] as const,
  plan: (id: string) => ['travel', id, 'plan'] as const,
};
