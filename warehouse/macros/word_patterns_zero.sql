-- Things to be avoided, and what is done about them: read with the verbs of word_patterns.sql.

-- The signs that tell what is to be avoided where the target is 0 anyhow.
SET VARIABLE avoided_zeros = (SELECT string_agg(regexp_escape(word), '|') FILTER (kind IN ('always', 'zero')) FROM reference.avoided_things);
-- A name that ends in what is done about them, or to what: 隐患排查次数, 火灾扑救队伍组建数; not 逾期未办结数, 违规采购次数.
SET VARIABLE handled_things = (SELECT '^.*(?:' || string_agg(word, '|') || '|' || getvariable('work_verbs') || '|' || getvariable('work_activities') || ')([^未漏错误]{0,8})$' FROM reference.avoided_things WHERE kind = 'handled');
-- Or begins with a verb that has nothing but trouble for its object: 整改问题数, 查处违法案件数; not 办理超期件数.
SET VARIABLE handling_names = (SELECT '^(?:开展|组织|完成|全年|及时|有效|依法|主动|成功)*(?:' || string_agg(word, '|') || ')[^未逾超漏错误]*$|(?:违[规法章]|非法)[^未]{2,6}(?:' || string_agg(word, '|') || ')(?:数量|次数|件数|面积|数|率|量)?$' FROM reference.avoided_things WHERE kind = 'handles');
SET VARIABLE unhandled_things = (SELECT '未[^成来]|[漏错误迟瞒][发报登缴诊检评审付补]|(?:垃圾|带病|超负荷|[超未漏误错迟不被乱私假]|[漏误错迟瞒]报|无[效证]|[逾超]期|超[时额]|超标准?|延[误迟]|违[规法章]|虚假|非法|擅自|重复)(?:'
    || string_agg(word, '|') || '|' || getvariable('work_verbs') || '|' || getvariable('work_activities') || ')[^' || chr(10) || ']{0,8}$' FROM reference.avoided_things WHERE kind = 'handled');
-- Units that count nothing but what is done: an evening, an issue, a lesson.
SET VARIABLE doing_units = (SELECT string_agg(pattern, '|') FROM reference.indicator_name_words WHERE kind = 'doing_unit');
