-- What the words for results and for deviations say: missed, nothing, cut off.

SET VARIABLE missed_phrases = (SELECT string_agg(phrase, '|') FILTER (kind = 'missed') || '|(?:未|没有|没)(?:' || string_agg(phrase, '|') FILTER (kind = 'adverb') || ')*(?:' || string_agg(phrase, '|') FILTER (kind = 'verb') || ')' FROM reference.missed_phrases);
-- The signs of leaves_undone, for rows whose numbers do not say that the target is met. A negation counts where its clause soon ends:
-- 剩余户未签协议; not 未参保人员全部动员参保, where it only names whom.
SET VARIABLE benign_negations = (SELECT '罚没|没收|淹没|沉没|埋没|未[^,;。]{1,8}的[^,;。]{1,12}(?:全部|均|已|得到)[^,;。]*|(?:未|没有|没|无|不)(?:' || string_agg(phrase, '|') || ')*(?:' || (SELECT string_agg(pattern, '|') FROM reference.missed_signs WHERE kind = 'benign')
    || '|[^,;。]{0,4}(?:' || getvariable('avoided_things') || '))[^,;。]*' FROM reference.missed_phrases WHERE kind = 'adverb' AND length(phrase) < 4);
SET VARIABLE undone_negations = '(?:未|没有|没能)[^,;。的已均皆]{1,7}(?:$|[,;。])|没[^有能,;。的已均皆][^,;。的已均皆]{0,6}(?:$|[,;。])';
SET VARIABLE undone_signs = (SELECT '(?:无法|难以|未能|没能)(?:按|在|如|及|正|完|实|开|推|启|落|进|全|做|兑|到)[^,;。]{1,14}(?:$|[,;。])|'
    || string_agg(pattern, '|') FROM reference.missed_signs WHERE kind IN ('partial', 'ongoing'));
-- What is put off counts where it stands for the result; as a reason it may have been made up for.
SET VARIABLE delayed_signs = getvariable('undone_signs') || '|' || (SELECT string_agg(pattern, '|') FROM reference.missed_signs WHERE kind = 'delayed');
SET VARIABLE watched_things = (SELECT string_agg(pattern, '|') FROM reference.missed_signs WHERE kind = 'watched');
SET VARIABLE resolved_signs = (SELECT string_agg(pattern, '|') FROM reference.missed_signs WHERE kind = 'resolved');
SET VARIABLE denied_phrases = (SELECT string_agg(phrase, '|') FROM reference.missed_phrases WHERE kind = 'denied');
-- 无偏差 among clauses that say nothing else: 偏差原因：无；改进措施：继续保持. 已完成 alone does not deny a deviation, and a few words behind
-- the denial that blame nothing do not take it back: 无偏差，符合预期.
SET VARIABLE no_deviation_phrases = (
    WITH words AS (SELECT string_agg(text, '|') FILTER (kind = 'heading') AS heading, string_agg(text, '|') FILTER (kind = 'none_clause') AS denial,
                          string_agg(text, '|') FILTER (kind LIKE '%\_clause' ESCAPE '\') AS clause, string_agg(text, '|') FILTER (kind = 'lead') AS lead, string_agg(text, '|') FILTER (kind = 'tail') AS tail FROM reference.deviation_words)
    SELECT '^[-—/(]*(?:(?:' || heading || '|' || clause || ')[!！,;:、。./()—-]*|(?:' || lead || ')[,;。])*(?:' || denial || ')[!！,;:、。./()—-]*(?:(?:' || heading || '|' || clause
        || ')[!！,;:、。./()—-]*|[,;:、。](?:' || tail || ')[!！。]*)*$' FROM words);
SET VARIABLE truncated_endings = (SELECT string_agg(pattern, '|') FROM reference.truncated_endings WHERE kind <> 'clause');
-- Ends of clauses that want an object, a predicate or a figure. A name may end so: 慰问金发放金额. In four parts: what the engine's automaton has no room for
-- it searches a hundred times slower.
SET VARIABLE truncated_clauses = (SELECT list(pattern ORDER BY part) FROM (
    SELECT part, string_agg(pattern, '|') AS pattern FROM (SELECT pattern, ntile(4) OVER (ORDER BY pattern) AS part FROM reference.truncated_endings WHERE kind = 'clause') GROUP BY part));
-- What stands where results should and claims none: the form's own prompt, a pointer to an annex, 本年度未安排.
SET VARIABLE empty_results = (SELECT string_agg(pattern, '|') FROM reference.empty_results WHERE kind NOT LIKE 'claimless%' AND kind <> 'named');
-- Clauses that claim nothing, and words that name the results without claiming any.
SET VARIABLE claimless_clauses = (SELECT '(?:^|[,;。:])(?:[^,;。:]*(?:' || string_agg(pattern, '|') FILTER (kind = 'claimless') || ')[^,;。:]*|(?:' || string_agg(pattern, '|') FILTER (kind = 'claimless_start')
    || ')[^,;。:]*|[^,;。:]*(?:' || string_agg(pattern, '|') FILTER (kind = 'claimless_end') || '))(?:[,;。:]|$)' FROM reference.empty_results);
SET VARIABLE claiming_words = '[0-9一二三四五六七八九十百千万]|' || getvariable('work_verbs') || '|' || getvariable('work_activities');
SET VARIABLE result_names = (SELECT string_agg(pattern, '|') FROM reference.empty_results WHERE kind = 'named');
