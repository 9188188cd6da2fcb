-- The word lists of reference/ as patterns. The engine compiles a pattern once where it is a constant, as a variable is,
-- and once a row where it comes out of a table: for a hundred thousand rows that is seconds instead of milliseconds.
-- Variables live as long as the connection that builds the models: nothing that is asked later may use them.

-- A word that stands for nothing, alone or between numbers, brackets and dashes: 1、无, 【无】, 指标3：无, ——.
SET VARIABLE filler_words = (SELECT '^(?:(?:三级)?指标)?[0-9]{0,2}[-—–/\\.。…*×○※①-⑩()\[\]【】{}<>:、,;!]*(' || string_agg(regexp_escape(text), '|') FILTER (kind = 'whole') || ')[-—–/\\.。…*×○※①-⑩()\[\]【】{}<>:、,;!]*$|^(?:(?:三级)?指标[0-9一二三四五六七八九十]{0,2}|[0-9]{1,2}[.、:])?[-—–/\\.。…*×○※①-⑩()\[\]【】{}<>:、,;!]*$|'
    || string_agg(regexp_escape(text), '|') FILTER (kind = 'part') || '|' || string_agg(text, '|') FILTER (kind = 'pattern') FROM reference.indicator_fillers);
-- What is to be avoided by any measure, and the signs that tell it where the target is 0 anyhow.
SET VARIABLE avoided_things = (SELECT string_agg(regexp_escape(word), '|') FROM reference.avoided_things WHERE kind = 'always');
SET VARIABLE avoided_zeros = (SELECT string_agg(regexp_escape(word), '|') FILTER (kind <> 'handled') FROM reference.avoided_things);
-- A name that ends in what is done about them: 隐患排查次数, 投诉办结率; not 逾期未办结数, 违规采购次数.
SET VARIABLE handled_things = (SELECT '(?:' || string_agg(word, '|') || ')+(?:工作|任务|完成|活动|情况|及时|准确|规范|有效|成功|站点|点位|点|案件|事项|项目|人员|对象|农户|企业)*(?:总|人|项|件|场|批|户|天|频|篇|条|台|套|处|座|面)?(?:数量|次数|场次|批次|人次|比例|比率|长度|里程|面积|金额|报告|量|率|数|次)?$' FROM reference.avoided_things WHERE kind = 'handled');
SET VARIABLE unhandled_things = '(?:[未漏误错迟不被乱私假]|[漏误错迟瞒]报|无[效证]|[逾超]期|超[时额]|超标准?|延[误迟]|违[规法章]|虚假|非法|擅自|重复)' || getvariable('handled_things');
SET VARIABLE missed_phrases = (SELECT string_agg(phrase, '|') FILTER (kind = 'missed') || '|(?:未|没有|没)(?:' || string_agg(phrase, '|') FILTER (kind = 'adverb') || ')*(?:' || string_agg(phrase, '|') FILTER (kind = 'verb') || ')' FROM reference.missed_phrases);
SET VARIABLE work_verbs = (SELECT string_agg(phrase, '|') FROM reference.missed_phrases WHERE kind = 'verb');
-- Names that begin with what is done or end in what is counted.
SET VARIABLE measured_names = (SELECT '^(?:购置|采购|举办|开展|组织|编制|印刷|修建|安装|发放|配备|维修|招录|新增|增加|新建|改建|引进|培育|受益|补贴|资助|供水|服务|' || string_agg(pattern, '|') || '|' || getvariable('work_verbs')
    || ')|(?:[数率量度性费额价值本比长幅]|人口|人次|次|场|面积|长度|里程|规模|时间|标准|幅度|增速|批次|产值|收入)(?:\([^)]*\))?$|(?:' || string_agg(pattern, '|') || ')$' FROM reference.indicator_name_words WHERE kind = 'activity');
SET VARIABLE work_units = (SELECT string_agg(pattern, '|') FROM reference.indicator_name_words WHERE kind = 'work_unit');
SET VARIABLE denied_phrases = (SELECT string_agg(phrase, '|') FROM reference.missed_phrases WHERE kind = 'denied');
-- 无偏差 among clauses that say nothing else: 偏差原因：无；改进措施：继续保持. 已完成 alone does not deny a deviation, and a few words behind
-- the denial that blame nothing do not take it back: 无偏差，符合预期.
SET VARIABLE no_deviation_phrases = (SELECT '^[-—/(]*(?:(?:' || string_agg(text, '|') FILTER (kind = 'heading') || '|' || string_agg(text, '|') FILTER (kind LIKE '%\_clause' ESCAPE '\') || ')[!！,;:、。./—-]*)*(?:'
    || string_agg(text, '|') FILTER (kind = 'none_clause') || ')[!！,;:、。./)—-]*(?:(?:' || string_agg(text, '|') FILTER (kind = 'heading') || '|' || string_agg(text, '|') FILTER (kind LIKE '%\_clause' ESCAPE '\')
    || ')[!！,;:、。./)—-]*|[,;:、。](?:' || string_agg(text, '|') FILTER (kind = 'tail') || ')[!！。]*)*$' FROM reference.deviation_words);
SET VARIABLE truncated_endings = (SELECT string_agg(pattern, '|') FROM reference.truncated_endings);
-- What stands where results should and claims none: the form's own prompt, a pointer to an annex, 本年度未安排.
SET VARIABLE empty_results = (SELECT string_agg(pattern, '|') FROM reference.empty_results);
SET VARIABLE non_indicator_patterns = (SELECT string_agg(pattern, '|') FROM reference.non_indicator_patterns);
-- What bureaus do, and bureaus as those who do it: 县教育局组织…, not 经县财政局批复 nor 会同市医疗保障局.
SET VARIABLE body_works = (SELECT string_agg(word, '|' ORDER BY length(word) DESC, word) FROM reference.body_works);
SET VARIABLE acting_bodies = '(?:^|[,;。:])(?:20[0-9]{2}年度?)?[^,;。:经报会同与和按根依向对请配协接联据照落受应给被从为把及由]{0,6}?((?:' || getvariable('body_works') || ')[^,;。:、的0-9]{0,8}?(?:局|委员会|委|厅|大队|支队|联合会))';
SET VARIABLE party_organs = (SELECT string_agg(pattern, '|') FROM reference.organization_words WHERE kind = 'party_organ');

SET VARIABLE payment_rate_names = (SELECT string_agg(pattern, '|') FROM reference.indicator_name_words WHERE kind = 'payment_rate');
SET VARIABLE spending_rate_names = (SELECT string_agg(pattern, '|') FROM reference.indicator_name_words WHERE kind = 'spending_rate');
SET VARIABLE part_year_names = (SELECT string_agg(pattern, '|') FROM reference.indicator_name_words WHERE kind = 'part_year');
SET VARIABLE cost_gain_names = (SELECT string_agg(pattern, '|') FROM reference.indicator_name_words WHERE kind = 'cost_gain');

-- Nouns that say how a thing is counted: 改造危房户数 is told in the goals as 改造危房80户.
SET VARIABLE measure_nouns = (SELECT string_agg(pattern, '|') FROM reference.indicator_name_words WHERE kind = 'measure_noun');
-- Numbers that are part of a name: 12345热线, 一户一档, 二级公路标准.
SET VARIABLE named_numbers = (SELECT string_agg(pattern, '|') FROM reference.indicator_name_words WHERE kind = 'named_number');
SET VARIABLE figures = (SELECT string_agg(pattern, '|') FROM reference.indicator_name_words WHERE kind = 'figure');

SET VARIABLE vague_exempt = (SELECT string_agg(pattern, '|') FROM reference.vague_words WHERE kind = 'exempt');
SET VARIABLE vague_done = (SELECT string_agg(pattern, '|') FROM reference.vague_words WHERE kind = 'done');
SET VARIABLE vague_strong = (SELECT string_agg(pattern, '|') FROM reference.vague_words WHERE kind = 'strong');
SET VARIABLE vague_event = (SELECT string_agg(pattern, '|') FROM reference.vague_words WHERE kind = 'event');
SET VARIABLE vague_abstract = (SELECT string_agg(pattern, '|') FROM reference.vague_words WHERE kind = 'abstract');
SET VARIABLE vague_quality = (SELECT string_agg(pattern, '|') FROM reference.vague_words WHERE kind = 'quality');
SET VARIABLE vague_act = (SELECT string_agg(pattern, '|') FROM reference.vague_words WHERE kind = 'act');
SET VARIABLE vague_weak = (SELECT string_agg(pattern, '|') FROM reference.vague_words WHERE kind = 'weak');
