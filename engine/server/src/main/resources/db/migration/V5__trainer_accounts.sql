-- A sign-in holds for the password that it was made with: password_changes counts the passwords before the present one.
alter table trainer add column password_changes int not null default 0;
-- The row of a trainer who was removed stays, without a name: evidence_owner says what they put right.
alter table trainer add column removed_at bigint;
