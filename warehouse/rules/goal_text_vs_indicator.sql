-- id: goal_text_vs_indicator
-- title: 总体目标的数与指标不一致
-- category: 跨文档
-- scope: 总体目标文字里提到、并写有数量的指标行；没有设置满意度指标而文字写有满意度的表
-- by: document
-- basis: 预期目标里的数应与年度指标值一致，实际完成情况里的数应与实际完成值一致
-- since: 0.1
-- version: 2
with goals as materialized (
    select evaluation_key, compare_text(goal_expected) as goal_expected, compare_text(goal_actual) as goal_actual
    from fct_evaluation
    where coalesce(goal_expected, goal_actual) is not null
),

indicators as (
    select i.*, regexp_replace(without_stops(i.level3_text), getvariable('measure_nouns'), '') as name_text, g.goal_expected, g.goal_actual,
           is_filler(i.level3_text) as is_unset,
           i.is_satisfaction and count(*) filter (i.is_satisfaction and not is_filler(i.level3_text)) over (partition by i.evaluation_key) = 1 as is_only_one
    from fct_indicator_score as i
    join goals as g on g.evaluation_key = i.evaluation_key
),

-- The one satisfaction row answers for every 满意度 in the text, by whatever name.
sides as (
    select evaluation_key, row_no, level3, name_text, is_only_one, '预期目标' as source, '年度指标值' as place, goal_expected as goal, target as printed,
           target_value as value, target_unit as unit, coalesce(cell_at(cells, 'target'), location) as location
    from indicators
    where target_value > 0 and target_value_high is null and not is_unset
    union all
    select evaluation_key, row_no, level3, name_text, is_only_one, '实际完成情况', '实际完成值', goal_actual, actual, actual_value, actual_unit,
           coalesce(cell_at(cells, 'actual'), location)
    from indicators
    where actual_value > 0 and actual_value_high is null and not is_unset
),

-- A goal says 满意率 and 满意度 of one thing.
split as (
    select *, string_split(case when is_only_one then regexp_replace(goal, '满意[度率]', '满意度', 'g') else goal end,
                           case when is_only_one then '满意度' else name_text end) as pieces
    from sides
    where goal is not null and ((is_only_one and unit = '%') or (length(name_text) >= 4 and contains(goal, name_text)))
),

-- What stands behind each mention of the name; what is said of a quarter is not the year's, and 教师满意度 need not be 群众满意度.
mentions as (
    select * exclude (pieces, mention), pieces[mention] as behind,
           regexp_matches(pieces[mention - 1], '(其中|季度|半年|[0-9]月|截[至止]|上年|去年|新增|累计|[一二两三四五六七八九十]年|(?:^|[^0-9])[0-9]{1,2}年|期间|规划)[^,;。、]*$')
               or (is_only_one and not regexp_matches(pieces[mention - 1], '(?:^|[,;。、:]|群众|对象|公众|社会|居民|人员|总体|综合|平均|服务|调查|项目|工作|的)$')
                   and not contains(level3, right(pieces[mention - 1], 2))) as is_part
    from (select *, unnest(range(2, len(pieces) + 1)) as mention from split)
),

-- A number close behind the name, in the indicator's unit.
hits as (
    select *, replace(regexp_extract(behind, '^[^0-9,。;、:]{0,6}([0-9][0-9,]*(?:\.[0-9]+)?)', 1), ',', '') as digits,
           regexp_extract(behind, '^[^0-9,。;、:]{0,6}([0-9][0-9,]*(?:\.[0-9]+)?(?:万|亿)?)', 1) as figure, regexp_replace(coalesce(unit, ''), '/.*$', '') as counted_in
    from mentions
),

numbers as (
    select * exclude (behind), figure || counted_in as told_text
    from hits
    where figure <> '' and starts_with(regexp_replace(behind, '^[^0-9]*[0-9][0-9,]*(?:\.[0-9]+)?(?:万|亿)?', ''), counted_in)
),

compared as (
    select *, abs(units4(value) - units4(try_cast(digits as decimal(18, 4)))
                  * case when regexp_matches(told_text, '^[0-9.,]+万') then 10000 when regexp_matches(told_text, '^[0-9.,]+亿') then 100000000 else 1 end)
              < greatest(printed_step(told_text, null), printed_step(printed, null)) as is_same,
           case when is_same or not is_part then is_same end as is_equal
    from numbers
),

rows_told as (
    select evaluation_key, row_no, any_value(level3) as level3, source, any_value(place) as place, any_value(printed) as printed,
           any_value(location) as location, string_agg(distinct told_text, '、' order by told_text) as told,
           case when bool_or(is_equal) then true when count(distinct told_text) = 1 then bool_and(is_equal) end as is_right
    from compared
    group by evaluation_key, row_no, source
),

judged as (
    select * from rows_told
    qualify row_number() over (partition by evaluation_key, row_no order by is_right nulls last, source) = 1
),

unset as (
    select evaluation_key, row_no, actual, coalesce(cell_at(cells, 'actual'), location) as location,
           regexp_extract(goal_actual, '满意[度率][^0-9,。;、:]{0,6}?([0-9]+(?:\.[0-9]+)?%)', 1) as told
    from indicators
    where is_satisfaction
    qualify bool_and(is_unset) over (partition by evaluation_key) and row_number() over (partition by evaluation_key order by row_no) = 1
),

final as (
    select evaluation_key, row_no, null::varchar as subject, verdict_of(is_right) as verdict, 'info' as severity, printed, told as expected, case
               when is_right then null
               when is_right is null then source || '里与' || row_name(level3, row_no) || '有关的数（' || told || '）有几个或只是一部分，与' || place || '“' || printed || '”是否一致无法判断。'
               else source || '写的是' || told || '，' || row_name(level3, row_no) || '的' || place || '是“' || printed || '”，请核对。'
           end as detail, location
    from judged
    union all
    select evaluation_key, row_no, null, 'fail', 'info', actual, told, '实际完成情况写有满意度' || told || '，满意度指标却没有设置，请补设指标或核对文字。', location
    from unset
    where told <> ''
)

select * from final
