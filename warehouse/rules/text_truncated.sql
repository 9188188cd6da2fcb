-- id: text_truncated
-- title: 文字没有写完
-- category: 指标
-- scope: 总体目标和指标行中成句的文字
-- by: document
-- basis: 文字不应停在句子中间：以顿号、逗号、冒号或起始括号结尾，或括号、引号没有收尾
-- since: 0.1
-- version: 2
with texts as (
    select evaluation_key, null::integer as row_no, 'goals.expected' as subject, '预期目标' as name, goal_expected as text, coalesce(cell_at(cells, 'goals.expected'), location) as location
    from fct_evaluation
    union all
    select evaluation_key, null, 'goals.actual', '实际完成情况', goal_actual, coalesce(cell_at(cells, 'goals.actual'), location) from fct_evaluation
    union all
    select evaluation_key, row_no, 'level3', '三级指标', level3, coalesce(cell_at(cells, 'level3'), location) from fct_indicator_score
    union all
    select evaluation_key, row_no, 'target', '年度指标值', target, coalesce(cell_at(cells, 'target'), location) from fct_indicator_score
    union all
    select evaluation_key, row_no, 'actual', '实际完成值', actual, coalesce(cell_at(cells, 'actual'), location) from fct_indicator_score
    union all
    select evaluation_key, row_no, 'deviation', '偏差原因', deviation, coalesce(cell_at(cells, 'deviation'), location) from fct_indicator_score
),

sentences as (
    select t.*, regexp_matches(trim(t.text), getvariable('truncated_endings')) as is_cut
    from texts as t
    join fct_policy as p on p.evaluation_key = t.evaluation_key and p.key = 'text_truncated_chars'
    where length(compare_text(t.text)) > p.value
),

final as (
    select evaluation_key, row_no, subject, verdict_of(not is_cut) as verdict, 'info' as severity, right(trim(text), 12) as printed,
           null::varchar as expected, case
               when is_cut then name || coalesce('（第' || row_no || '行）', '') || '停在“' || right(trim(text), 12) || '”，没有写完，请补全。'
           end as detail, location
    from sentences
)

select * from final
