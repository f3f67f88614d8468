-- Of two records of one person, the one that was merged, and into which.
alter table learner add column merged_into bigint;
alter table learner add constraint learner_merged foreign key (merged_into) references learner (id);

-- Append-only, as evidence is. Whose a piece of evidence is since given_at, where it was written for another learner.
-- replaces_id: the row that said so until then; null if it was the evidence itself.
create table evidence_owner (
  id bigint not null primary key,
  evidence_id bigint not null references evidence (id),
  replaces_id bigint references evidence_owner (id),
  learner_id bigint not null references learner (id),
  trainer_id bigint not null references trainer (id),
  given_at bigint not null,
  constraint evidence_owner_replaced_once unique (evidence_id, replaces_id)
);

create index evidence_owner_of_learner on evidence_owner (learner_id);
