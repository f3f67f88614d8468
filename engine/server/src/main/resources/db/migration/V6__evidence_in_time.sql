-- Other programs read evidence in the order of time, a part at a time.
create index evidence_in_time on evidence (happened_at);
