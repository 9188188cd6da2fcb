-- Targets that nobody can measure, and those that somebody can.

SET VARIABLE vague_exempt = (SELECT string_agg(pattern, '|') FROM reference.vague_words WHERE kind = 'exempt');
SET VARIABLE vague_done = (SELECT string_agg(pattern, '|') FROM reference.vague_words WHERE kind = 'done');
SET VARIABLE vague_strong = (SELECT string_agg(pattern, '|') FROM reference.vague_words WHERE kind = 'strong');
SET VARIABLE vague_event = (SELECT string_agg(pattern, '|') FROM reference.vague_words WHERE kind = 'event');
SET VARIABLE vague_abstract = (SELECT string_agg(pattern, '|') FROM reference.vague_words WHERE kind = 'abstract');
SET VARIABLE vague_quality = (SELECT string_agg(pattern, '|') FROM reference.vague_words WHERE kind = 'quality');
SET VARIABLE vague_act = (SELECT string_agg(pattern, '|') FROM reference.vague_words WHERE kind = 'act');
SET VARIABLE vague_weak = (SELECT string_agg(pattern, '|') FROM reference.vague_words WHERE kind = 'weak');
