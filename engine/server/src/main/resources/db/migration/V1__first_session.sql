-- The ids of all rows. A server takes 100 at a time: those up to the number it is given.
create sequence row_id as bigint start with 100 increment by 100;

create table agency (
  id bigint not null primary key,
  name varchar(200) not null
);

create table trainer (
  id bigint not null primary key,
  agency_id bigint not null references agency (id),
  login varchar(100) not null unique,
  name varchar(100) not null,
  password_hash varchar(500) not null
);

create table workshop (
  id bigint not null primary key,
  agency_id bigint not null references agency (id),
  pack_id varchar(100) not null,
  title varchar(200) not null,
  created_at bigint not null
);

-- card_hash and code_hash are digests: a card is printed when it is made and cannot be read again.
create table learner (
  id bigint not null primary key,
  agency_id bigint not null references agency (id),
  name varchar(100) not null,
  card_hash varchar(64) unique,
  code_hash varchar(500),
  code_errors int not null
);

-- lesson_id and step_id: where the learner resumes.
create table enrolment (
  id bigint not null primary key,
  workshop_id bigint not null references workshop (id),
  learner_id bigint not null references learner (id),
  lesson_id varchar(100),
  step_id varchar(100),
  constraint enrolment_once unique (workshop_id, learner_id)
);

-- stopped_lesson: where the group stopped, if before the end of the plan.
create table workshop_session (
  id bigint not null primary key,
  workshop_id bigint not null references workshop (id),
  plan_id varchar(100) not null,
  join_code varchar(10) not null unique,
  starts_at bigint not null,
  place varchar(200) not null,
  trainers int not null,
  opened_at bigint,
  closed_at bigint,
  stopped_lesson varchar(100)
);

-- Who is invited to a session; nobody means all who are enrolled.
create table invitation (
  id bigint not null primary key,
  session_id bigint not null references workshop_session (id),
  learner_id bigint not null references learner (id),
  constraint invitation_once unique (session_id, learner_id)
);

-- Who came: written when a learner is first known at a seat.
create table attendance (
  id bigint not null primary key,
  session_id bigint not null references workshop_session (id),
  learner_id bigint not null references learner (id),
  arrived_at bigint not null,
  constraint attendance_once unique (session_id, learner_id)
);

-- A device sits at a seat (token_hash), then a learner is known there (learner_id). trouble: what went wrong in front of
-- the screen. sent_lesson, sent_step: where the trainer asks the learner to go.
create table seat (
  id bigint not null primary key,
  session_id bigint not null references workshop_session (id),
  seat_number int not null,
  token_hash varchar(64) unique,
  learner_id bigint references learner (id),
  lesson_id varchar(100),
  step_id varchar(100),
  step_since bigint,
  help_asked_at bigint,
  trouble varchar(20),
  trouble_at bigint,
  sent_lesson varchar(100),
  sent_step varchar(100),
  constraint seat_number_once unique (session_id, seat_number)
);

create table step_progress (
  id bigint not null primary key,
  learner_id bigint not null references learner (id),
  pack_id varchar(100) not null,
  lesson_id varchar(100) not null,
  step_id varchar(100) not null,
  read_at bigint,
  completed_at bigint,
  human_help varchar(20),
  constraint step_progress_once unique (learner_id, pack_id, lesson_id, step_id)
);

create table activity_state (
  id bigint not null primary key,
  learner_id bigint not null references learner (id),
  pack_id varchar(100) not null,
  lesson_id varchar(100) not null,
  step_id varchar(100) not null,
  activity_id varchar(100) not null,
  simulation varchar(100) not null,
  simulation_version int not null,
  mode varchar(20) not null,
  attempt int not null,
  revision int not null,
  state ${text} not null,
  feedback ${text} not null,
  typed ${text} not null,
  hint_shown boolean not null,
  hints_since_judgement int not null,
  hints int not null,
  errors_in_row int not null,
  changed_at bigint not null,
  answered_at bigint,
  done_at bigint,
  mastered_at bigint,
  constraint activity_state_once unique (learner_id, pack_id, activity_id)
);

-- Of the learner and not of one workshop: what somebody made in one, the next finds.
create table practice_file (
  learner_id bigint not null primary key references learner (id),
  revision int not null,
  document ${text} not null
);

-- Append-only. idempotency_key makes a form sent twice count once.
create table evidence (
  id bigint not null primary key,
  learner_id bigint not null references learner (id),
  session_id bigint not null references workshop_session (id),
  pack_id varchar(100) not null,
  lesson_id varchar(100) not null,
  step_id varchar(100) not null,
  activity_id varchar(100) not null,
  competency varchar(100) not null,
  correct boolean not null,
  mode varchar(20) not null,
  hints int not null,
  error_kind varchar(100),
  happened_at bigint not null,
  idempotency_key varchar(300) not null unique
);

create index evidence_of_learner on evidence (learner_id, pack_id, happened_at);

create index seat_of_learner on seat (learner_id);

create index enrolment_of_learner on enrolment (learner_id);

create index session_of_workshop on workshop_session (workshop_id);
