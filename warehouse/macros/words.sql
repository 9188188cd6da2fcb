-- What rules read in a form's words, and the words of their sentences.

-- A scoring formula for comparison: one sign for "times", one for "divided by", one dash, no marks of typesetting, no column letters: 全年实际值（B）.
CREATE OR REPLACE MACRO formula_text(s) AS
  regexp_replace(regexp_replace(regexp_replace(regexp_replace(compare_text(s), '\\times|[×✕✖]', '*', 'g'), '\\div|÷', '/', 'g'),
                                '[–—―~～﹣至]+', '-', 'g'), '[$\\]|\([a-z]\)', '', 'g');

-- Whether a text stops where a clause wants an object, a predicate or a figure.
CREATE OR REPLACE MACRO stops_in_clause(s) AS regexp_matches(s, getvariable('truncated_clauses')[1]) OR regexp_matches(s, getvariable('truncated_clauses')[2])
  OR regexp_matches(s, getvariable('truncated_clauses')[3]) OR regexp_matches(s, getvariable('truncated_clauses')[4]);

-- What a row is called in a sentence.
CREATE OR REPLACE MACRO row_name(level3, row_no) AS coalesce('“' || level3 || '”', '第' || row_no || '行');

-- Whether a cell's text, as compared, stands for nothing: blank, 无, 不适用.
CREATE OR REPLACE MACRO is_filler(s) AS coalesce(s, '') = '' OR regexp_matches(s, getvariable('filler_words'));

-- Whether an indicator counts what is done about something, not the thing: 事故应急演练次数, 整改问题数, 违禁品检查行李件数; not 事故起数,
-- nor 检测不合格批次, where the trouble stands behind what is done.
CREATE OR REPLACE MACRO handled_tail(s) AS regexp_replace(bare_text(s), getvariable('handled_things'), '|\1');
CREATE OR REPLACE MACRO is_handled(s) AS coalesce(regexp_matches(bare_text(s), getvariable('handling_names'))
  OR (starts_with(handled_tail(s), '|') AND NOT regexp_matches(bare_text(s), getvariable('unhandled_things')) AND NOT regexp_matches(handled_tail(s), getvariable('avoided_zeros'))), false);

-- Whether an indicator's name ends in what is measured: 数, 率, 面积. 资金沉淀 and 项目终止 name a thing that happens or not.
CREATE OR REPLACE MACRO is_measured(s) AS regexp_matches(bare_text(s), getvariable('measured_names'));

-- Whether a name of several clauses ends in what is counted all the same: …等困难群体家庭医生签约服务覆盖率.
CREATE OR REPLACE MACRO ends_in_measure(s) AS regexp_matches(bare_text(s), '(?:[^指]数|[率量额价值次]|面积|长度|里程|规模|时间|标准|幅度|增速|满意度|完成度|人口|人次|比例|比重|产值|收入|金额|成本|费用)(?:\([^)]*\))?$');

-- A name, as compared, without its number: 指标1：提高覆盖率, (2)提高覆盖率, 3.提高覆盖率 -> 提高覆盖率.
CREATE OR REPLACE MACRO unnumbered(s) AS regexp_replace(s, '^(?:指标)?\(?[0-9一二三四五六七八九十]{1,2}\)?[.、:]|^\(?[0-9一二三四五六七八九十]{1,2}\)|^[①-⑳]', '');

-- Whether a text asks for a number: one that stands first or is counted in a unit. 12345热线, 三项制度 and 5G基站 are names.
CREATE OR REPLACE MACRO has_figure(s) AS
  regexp_matches(regexp_replace(compare_text(s), getvariable('named_numbers'), '', 'g'), getvariable('figures'));

-- Whether a short name denies: 无统计, 本次未定. Beside a blank target and a blank actual it stands for no indicator; 无安全事故 asks for something.
CREATE OR REPLACE MACRO sounds_unset(s) AS
  length(s) <= 10 AND regexp_matches(s, '^(?:[本该此这][^,;。]{1,4}?)?[尚暂均]?[无未不没]') AND NOT is_measured(s) AND NOT regexp_matches(s, getvariable('avoided_things'));

-- Whether what is left of a text without its benign negations (未发生) says by any sign that something was not done, not yet or in part:
-- 尾款待支付, 只检查了一半企业, 剩余12户未签协议. Where something is to be kept from happening (about = 资金安全, 不占用耕地), a negation tells
-- that it did not, and only the other signs count.
CREATE OR REPLACE MACRO leaves_undone(rest, about, signs) AS coalesce(regexp_matches(rest, signs)
  OR (regexp_matches(rest, getvariable('undone_negations')) AND NOT regexp_matches(about, getvariable('watched_things'))), false);

-- A text with its stops doubled, so that each clause has its own on both sides; without the clauses that are prompts, pointers to an annex or
-- 未实施; and what is left of a text without its stops and without what names results and claims none.
CREATE OR REPLACE MACRO doubled_stops(s) AS regexp_replace(compare_text(s), '([,;。:])', '\1\1', 'g');
CREATE OR REPLACE MACRO claiming_clauses(s) AS regexp_replace(doubled_stops(s), getvariable('claimless_clauses'), '', 'g');
CREATE OR REPLACE MACRO words_of_results(s) AS regexp_replace(without_stops(s), getvariable('result_names'), '', 'g');

-- Whether a text claims results: all its clauses may, or those that may are a third of it and say what was done or count it.
CREATE OR REPLACE MACRO claims_results(s) AS NOT regexp_matches(compare_text(s), getvariable('empty_results')) AND (claiming_clauses(s) = doubled_stops(s)
  OR (length(words_of_results(claiming_clauses(s))) * 3 > greatest(length(words_of_results(compare_text(s))), 15)
      AND regexp_matches(words_of_results(claiming_clauses(s)), getvariable('claiming_words'))));

-- How often in a year something is done that is counted in 次/月, 次/季度 or 次/半年. Weeks are left out: nobody does it in all fifty-two.
CREATE OR REPLACE MACRO times_a_year(unit) AS CASE split_part(unit, '/', 2) WHEN '月' THEN 12 WHEN '季度' THEN 4 WHEN '季' THEN 4 WHEN '半年' THEN 2 END;
