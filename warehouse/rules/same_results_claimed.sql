-- id: same_results_claimed
-- title: 两张表写了同样的完成情况
-- category: 虚高与空转
-- scope: 填有预期目标的现行表
-- basis: 实际完成情况超过20字而与另一张表逐字相同；整张表重复的由另一规则指出
-- since: 0.1
-- version: 1
with limits as (
    select evaluation_key, value as min_length from fct_policy where key = 'same_results_length'
),

texts as (
    select e.*, nullif(bare_text(e.goal_actual), '') as result_text, length(compare_text(e.goal_actual)) as result_length, coalesce(c.rows_fingerprint, '') as rows_fingerprint, l.min_length
    from fct_evaluation as e
    join stg_form_content as c on c.evaluation_key = e.evaluation_key
    join limits as l on l.evaluation_key = e.evaluation_key
    where e.is_current and (e.goal_actual is not null or e.goal_expected is not null)
),

-- Forms that are alike in every row are duplicates, so another one differs in its rows: the first of the text, or the first that is unlike that one.
firsts as (
    select *, first_value(evaluation_key) over alike as first_key, first_value(rows_fingerprint) over alike as first_rows
    from texts
    where result_length > min_length
    window alike as (partition by result_text order by file_name, form_ordinal, evaluation_key)
),

others as (
    select result_text, arg_min(evaluation_key, (file_name, form_ordinal, evaluation_key)) as second_key
    from firsts
    where rows_fingerprint <> first_rows
    group by result_text
),

shared as (
    select f.evaluation_key, o as other
    from firsts as f
    join others as s on s.result_text = f.result_text
    join texts as o on o.evaluation_key = case when f.rows_fingerprint = f.first_rows then s.second_key else f.first_key end
),

final as (
    select t.evaluation_key, null::integer as row_no, null::varchar as subject,
           case when t.result_text is null then 'undetermined' when s.evaluation_key is null then 'pass' else 'fail' end as verdict, 'warning' as severity,
           left(t.goal_actual, 60) as printed, null::varchar as expected, case
               when t.result_text is null then '实际完成情况没有填写，无法与其他表比较。'
               when s.evaluation_key is not null then '实际完成情况与' || coalesce('“' || s.other.project_name || '”', '另一张表') || '（' || s.other.file_name || '第'
                    || s.other.form_ordinal || '张表' || coalesce('，' || s.other.year || '年度', '') || '）逐字相同，请写明本项目自己的完成情况。'
           end as detail, coalesce(cell_at(t.cells, 'goals.actual'), t.location) as location
    from texts as t
    left join shared as s on s.evaluation_key = t.evaluation_key
)

select * from final
