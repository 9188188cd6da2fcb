-- What rules read in a form's words, and the words of their sentences.

-- A scoring formula for comparison: one sign for "times", one for "divided by", one dash, no marks of typesetting, no column letters: 全年实际值（B）.
CREATE OR REPLACE MACRO formula_text(s) AS
  regexp_replace(regexp_replace(regexp_replace(regexp_replace(compare_text(s), '\\times|[×✕✖]', '*', 'g'), '\\div|÷', '/', 'g'),
                                '[–—―~～﹣至]+', '-', 'g'), '[$\\]|\([a-z]\)', '', 'g');

-- What a row is called in a sentence.
CREATE OR REPLACE MACRO row_name(level3, row_no) AS coalesce('“' || level3 || '”', '第' || row_no || '行');

-- Whether a cell's text, as compared, stands for nothing: blank, 无, 不适用.
CREATE OR REPLACE MACRO is_filler(s) AS coalesce(s, '') = '' OR regexp_matches(s, getvariable('filler_words'));

-- Whether an indicator counts what is done about something, not the thing: 事故应急演练次数, not 事故起数.
CREATE OR REPLACE MACRO is_handled(s) AS
  coalesce(regexp_matches(bare_text(s), getvariable('handled_things')) AND NOT regexp_matches(bare_text(s), getvariable('unhandled_things')), false);

-- Whether an indicator's name ends in what is measured: 数, 率, 面积. 资金沉淀 and 项目终止 name a thing that happens or not.
CREATE OR REPLACE MACRO is_measured(s) AS regexp_matches(bare_text(s), getvariable('measured_names'));

-- A name, as compared, without its number: 指标1：提高覆盖率, (2)提高覆盖率, 3.提高覆盖率 -> 提高覆盖率.
CREATE OR REPLACE MACRO unnumbered(s) AS regexp_replace(s, '^(?:指标)?\(?[0-9一二三四五六七八九十]{1,2}\)?[.、:]|^\(?[0-9一二三四五六七八九十]{1,2}\)|^[①-⑳]', '');

-- Whether a text asks for a number: one that stands first or is counted in a unit. 12345热线, 三项制度 and 5G基站 are names.
CREATE OR REPLACE MACRO has_figure(s) AS
  regexp_matches(regexp_replace(compare_text(s), getvariable('named_numbers'), '', 'g'), getvariable('figures'));

-- Whether a short name denies: 无统计, 本次未定. Beside a blank target and a blank actual it stands for no indicator; 无安全事故 asks for something.
CREATE OR REPLACE MACRO sounds_unset(s) AS
  length(s) <= 10 AND regexp_matches(s, '^(?:[本该此这][^,;。]{1,4}?)?[尚暂均]?[无未不没]') AND NOT is_measured(s) AND NOT regexp_matches(s, getvariable('avoided_things'));
