-- With this step the lesson was complete, as it was then: it stays so when its author adds a step.
alter table step_progress add column lesson_complete boolean not null default false;
