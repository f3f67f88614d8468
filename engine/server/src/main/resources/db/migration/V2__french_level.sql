-- How well the learner reads and writes French, if somebody has said.
alter table learner add column french_level varchar(20);
