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
    select e.*, nullif(compare_text(e.goal_actual), '') as result_text, c.rows_fingerprint, l.min_length
    from fct_evaluation as e
    join stg_form_content as c on c.evaluation_key = e.evaluation_key
    join limits as l on l.evaluation_key = e.evaluation_key
    where e.is_current and (e.goal_actual is not null or e.goal_expected is not null)
),

-- Forms that are alike in every row are duplicates; the first of the others is named.
shared as (
    select a.evaluation_key, arg_min(b, (b.file_name, b.form_ordinal)) as other
    from texts as a
    join texts as b on b.result_text = a.result_text and b.evaluation_key <> a.evaluation_key and b.rows_fingerprint <> a.rows_fingerprint
    where length(a.result_text) > a.min_length
    group by a.evaluation_key
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
