-- Whether the step counts as complete only because the trainer says so: that can be taken back.
alter table step_progress add column marked boolean not null default false;
