export const jobKeys = {
  all: ['jobs'],
  standing: ['jobs', 'standing'],
};
export const PAGE_SIZE = 10;
