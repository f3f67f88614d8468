-- Tells whether the author has changed the exercise since: its state begins again then. Null for states of before.
alter table activity_state add column config_hash int;
