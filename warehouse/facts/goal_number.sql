-- title: 总体目标里提到指标的数
-- grain: evaluation_key, row_no, source, told
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   row_no | 指标行 | | 在表中的次序，从1起
--   source | 哪一段 | | 预期目标、实际完成情况
--   place | 对应的栏 | | 年度指标值、实际完成值
--   level3 | 三级指标 | | 表中所填
--   printed | 表中数 | | 表中所填
--   told | 文字里的数 | | 带单位
--   is_equal | 相符 | | 只是一部分或者说不准的为空
--   location | 表中数的出处 | |
with -- 460名 are 460人.
goals as materialized (
    select evaluation_key, regexp_replace(compare_text(goal_expected), '([0-9])名', '\1人', 'g') as goal_expected, regexp_replace(compare_text(goal_actual), '([0-9])名', '\1人', 'g') as goal_actual
    from fct_evaluation
    where coalesce(goal_expected, goal_actual) is not null
),

satisfactions as (
    select evaluation_key, count(*) as satisfaction_rows from fct_indicator_score where is_satisfaction and not is_filler(level3_text) group by evaluation_key
),

-- Without the cells, which are wide: they are read for the few rows whose number the goals mention.
indicators as (
    select i.evaluation_key, i.row_no, i.level3, i.target, i.target_value, i.target_value_high, i.target_unit, i.actual, i.actual_value, i.actual_value_high, i.actual_unit,
           regexp_replace(without_stops(i.level3_text), getvariable('measure_nouns'), '') as name_text, g.goal_expected, g.goal_actual,
           i.is_satisfaction and s.satisfaction_rows = 1 as is_only_one
    from fct_indicator_score as i
    join goals as g on g.evaluation_key = i.evaluation_key
    left join satisfactions as s on s.evaluation_key = i.evaluation_key
    where not is_filler(i.level3_text)
),

-- The one satisfaction row answers for every 满意度 in the text, by whatever name.
sides as (
    select evaluation_key, row_no, level3, name_text, is_only_one, '预期目标' as source, '年度指标值' as place, goal_expected as goal, target as printed,
           target_value as value, target_unit as unit
    from indicators
    where target_value > 0 and target_value_high is null
    union all
    select evaluation_key, row_no, level3, name_text, is_only_one, '实际完成情况', '实际完成值', goal_actual, actual, actual_value, actual_unit
    from indicators
    where actual_value > 0 and actual_value_high is null
),

-- What a goal says of a name: 满意率 and 满意度 of one thing; 建立健康小屋 by another verb; 慰问困难职工 as a whole, or 困难职工 behind a count of them where it is also said what is done.
named as (
    select *, regexp_replace(replace(coalesce(unit, ''), '名', '人'), '/.*$', '') as counted_in, case
               when is_only_one then case when unit = '%' then '满意度' end
               when length(name_text) >= 4 and contains(goal, name_text) then name_text
               when length(name_text) >= 2 and regexp_matches(goal, '每个?(?:半年|季|月)') and contains(goal, name_text) then name_text
               when length(name_text) >= 6 and left(name_text, 2) in ('建立', '建设', '建成', '新建', '创建', '修建')
                    and len(list_filter(['建立', '建设', '建成', '新建', '创建', '修建'], lambda verb: contains(goal, verb || substring(name_text, 3)))) > 0 then substring(name_text, 3)
               when counted_in = '' then null
               when length(name_text) = 4 and contains(goal, right(name_text, 2) || left(name_text, 2)) then right(name_text, 2) || left(name_text, 2)
               when length(name_text) >= 6 and contains(goal, counted_in || right(name_text, 4)) and (contains(goal, left(name_text, 2)) or regexp_matches(goal, '[向为给对](?:全[县市区乡镇])?[0-9]')) then right(name_text, 4)
               when length(name_text) between 4 and 5 and contains(goal, counted_in || substring(name_text, 3)) and contains(goal, left(name_text, 2)) then substring(name_text, 3) end as name
    from sides
    where goal is not null
),

split as (
    select *, string_split(case when is_only_one then regexp_replace(goal, '满意[度率]', '满意度', 'g') else goal end, name) as pieces from named where name is not null
),

-- What stands before and behind each mention of the name; what is said of a quarter is not the year's, and 教师满意度 need not be 群众满意度.
mentions as (
    select * exclude (pieces, mention), pieces[mention] as behind, pieces[mention - 1] as before,
           regexp_matches(pieces[mention - 1], '(其中|[^每个]季度|半年|[0-9]月|截[至止]|上年|去年|新增|累计|[一二两三四五六七八九十]年|(?:^|[^0-9])[0-9]{1,2}年|期间|规划)[^,;。、]*$')
               or (is_only_one and not regexp_matches(pieces[mention - 1], '(?:^|[,;。、:]|群众|对象|公众|社会|居民|人员|总体|综合|平均|服务|调查|项目|工作|的)$')
                   and not contains(level3, right(pieces[mention - 1], 2))) as is_part
    from (select *, unnest(range(2, len(pieces) + 1)) as mention from split)
),

-- A number close behind the name (慰问困难职工240户), before it (向240户困难职工发放慰问金), or so many times a month (每月巡查1次).
hits as (
    select *, case when is_only_one or (length(name) >= 4 and (name = name_text or length(name_text) = 4 or name = substring(name_text, 3))) then regexp_extract(behind, '^[^0-9,。;、:]{0,6}([0-9][0-9,]*(?:\.[0-9]+)?(?:万|亿)?)', 1) end as behind_figure,
           regexp_extract(before, '(?:向|为|对|给|组织|帮助|支持|资助|补助|救助|惠及)(?:全[县市区乡镇])?([0-9][0-9,]*(?:\.[0-9]+)?万?)[^,;。、:0-9]{1,10}$', 1) as before_figure,
           regexp_extract(before, '(?:^|[,;。、:])[^,;。、:每各]*每个?(半年|季|月)[^,;。、:0-9各每个家]{0,6}$', 1) as per,
           regexp_extract(behind, '^(?:不少于|至少|不低于)?([0-9]{1,2}|[一二两三四五六])(?:次|期|场|轮|遍|篇|份)', 1) as times
    from mentions
),

figures as (
    select *, case when per <> '' and times <> '' then 'per' when starts_with(regexp_replace(behind, '^[^0-9]*[0-9][0-9,]*(?:\.[0-9]+)?(?:万|亿)?', ''), counted_in) and behind_figure <> '' then 'behind'
                   when before_figure <> '' and counted_in <> '' and starts_with(regexp_replace(before, '^.*[0-9](?:万)?', ''), counted_in) then 'before' end as kind,
           case kind when 'behind' then behind_figure when 'before' then before_figure end as figure
    from hits
),

numbers as (
    select *, case when kind = 'per' then '每' || per || case when per = '季' then '度' else '' end || regexp_extract(behind, '^(?:不少于|至少|不低于)?[^,;。、]{1,2}(?:次|期|场|轮|遍|篇|份)') else figure || counted_in end as told,
           case when kind = 'per' then (case per when '半年' then 2 when '季' then 4 else 12 end) * coalesce(try_cast(times as integer), case times when '两' then 2 else strpos('一二三四五六', times) end)
                when contains(figure, '万') then 10000 when contains(figure, '亿') then 100000000 else 1 end as factor
    from figures
    where kind is not null and (kind <> 'per' or regexp_matches(behind, '^(?:不少于|至少|不低于)?[^,;。、]{1,2}' || '(?:次|期|场|轮|遍|篇|份)') and counted_in = regexp_extract(behind, '(次|期|场|轮|遍|篇|份)', 1))
),

-- At least so many times a month leave the year's number free to be higher.
compared as (
    select *, case when kind = 'per' then factor = value or (value > factor and regexp_matches(behind, '^(?:不少于|至少|不低于)|^[^,;。]{1,4}以上'))
                   else abs(units4(value) - units4(try_cast(replace(regexp_extract(figure, '^[0-9.,]+'), ',', '') as decimal(18, 4))) * factor) < greatest(printed_step(told, null), printed_step(printed, null)) end as is_same,
           case when is_same or not is_part then is_same end as is_equal
    from numbers
),

-- What is said of 重点片区免疫牲畜 is not said of 免疫牲畜 where both have a row, nor of the second of two rows of one name what the first one's number is.
own as (
    select * from compared as c
    where not exists (from compared as l where l.evaluation_key = c.evaluation_key and l.source = c.source and l.told = c.told and l.row_no <> c.row_no
                      and contains(l.name_text, c.name_text) and (length(l.name_text) > length(c.name_text) or (l.is_same and not c.is_same)))
),

told_once as (
    select evaluation_key, row_no, source, any_value(place) as place, any_value(level3) as level3, any_value(printed) as printed, told,
           case when bool_or(is_equal) then true else bool_and(is_equal) end as is_equal
    from own
    group by evaluation_key, row_no, source, told
),

final as (
    select t.*, coalesce(cell_at(i.cells, case t.source when '预期目标' then 'target' else 'actual' end), i.location) as location
    from told_once as t
    join fct_indicator_score as i on i.evaluation_key = t.evaluation_key and i.row_no = t.row_no
)

select * from final order by evaluation_key, row_no, source, told
