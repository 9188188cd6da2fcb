-- The word lists of reference/ as patterns. The engine compiles a pattern once where it is a constant, as a variable is,
-- and once a row where it comes out of a table: for a hundred thousand rows that is seconds instead of milliseconds.
-- Variables live as long as the connection that builds the models: nothing that is asked later may use them.

-- A word that stands for nothing, alone or between numbers, brackets and dashes: 1、无, 【无】, 指标3：无, ——.
SET VARIABLE filler_words = (SELECT '^(?:(?:三级)?指标)?[0-9]{0,2}[-—–/\\.。…*×○※①-⑩()\[\]【】{}<>:、,;!]*(' || string_agg(regexp_escape(text), '|') FILTER (kind = 'whole') || ')[-—–/\\.。…*×○※①-⑩()\[\]【】{}<>:、,;!]*$|^(?:(?:三级)?指标[0-9一二三四五六七八九十]{0,2}|[0-9]{1,2}[.、:])?[-—–/\\.。…*×○※①-⑩()\[\]【】{}<>:、,;!]*$|'
    || string_agg(regexp_escape(text), '|') FILTER (kind = 'part') || '|' || string_agg(text, '|') FILTER (kind = 'pattern') FROM reference.indicator_fillers);
-- What is to be avoided by any measure, and what is done.
SET VARIABLE avoided_things = (SELECT string_agg(regexp_escape(word), '|') FROM reference.avoided_things WHERE kind = 'always');
SET VARIABLE work_verbs = (SELECT string_agg(phrase, '|') FROM reference.missed_phrases WHERE kind = 'verb');
-- Names that begin with what is done or end in what is counted.
SET VARIABLE measured_names = (SELECT '^(?:购置|采购|举办|开展|组织|编制|印刷|修建|安装|发放|配备|维修|招录|新增|增加|新建|改建|引进|培育|受益|补贴|资助|供水|服务|' || string_agg(pattern, '|') || '|' || getvariable('work_verbs')
    || ')|(?:[数率量度性费额价值本比长幅]|点位|站点|网点|基地|团队|机构|人口|人次|次|场|面积|长度|里程|规模|时间|标准|幅度|增速|批次|产值|收入)(?:\([^)]*\))?$|(?:' || string_agg(pattern, '|') || ')$' FROM reference.indicator_name_words WHERE kind = 'activity');
SET VARIABLE work_activities = (SELECT string_agg(pattern, '|') FROM reference.indicator_name_words WHERE kind = 'activity');
SET VARIABLE work_units = (SELECT string_agg(pattern, '|') FROM reference.indicator_name_words WHERE kind = 'work_unit');
SET VARIABLE non_indicator_patterns = (SELECT string_agg(pattern, '|') FROM reference.non_indicator_patterns);

SET VARIABLE payment_rate_names = (SELECT string_agg(pattern, '|') FROM reference.indicator_name_words WHERE kind = 'payment_rate');
SET VARIABLE spending_rate_names = (SELECT string_agg(pattern, '|') FROM reference.indicator_name_words WHERE kind = 'spending_rate');
SET VARIABLE part_year_names = (SELECT string_agg(pattern, '|') FROM reference.indicator_name_words WHERE kind = 'part_year');
SET VARIABLE cost_gain_names = (SELECT string_agg(pattern, '|') FROM reference.indicator_name_words WHERE kind = 'cost_gain');

-- Nouns that say how a thing is counted: 改造危房户数 is told in the goals as 改造危房80户.
SET VARIABLE measure_nouns = (SELECT string_agg(pattern, '|') FROM reference.indicator_name_words WHERE kind = 'measure_noun');
-- Numbers that are part of a name: 12345热线, 一户一档, 二级公路标准.
SET VARIABLE named_numbers = (SELECT string_agg(pattern, '|') FROM reference.indicator_name_words WHERE kind = 'named_number');
SET VARIABLE figures = (SELECT string_agg(pattern, '|') FROM reference.indicator_name_words WHERE kind = 'figure');
