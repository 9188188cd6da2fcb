-- id: same_results_claimed
-- title: 两张表写了同样的完成情况
-- category: 虚高与空转
-- scope: 填有预期目标的现行表
-- by: result_fingerprint
-- basis: 实际完成情况超过20字而与另一张表逐字相同；表格自带的填写提示、见附件、未实施一类的话不是完成情况，去掉这些话后没有写做了什么的也不是；整张表重复的由另一规则指出
-- since: 0.1
-- version: 3
with limits as (
    select evaluation_key, value as min_length from fct_policy where key = 'same_results_length'
),

texts as (
    select e.evaluation_key, e.year, e.project_name, e.file_name, e.form_ordinal, c.result_fingerprint, c.result_length,
           coalesce(c.rows_fingerprint, '') as rows_fingerprint, l.min_length
    from fct_evaluation as e
    join stg_form_content as c on c.evaluation_key = e.evaluation_key
    join limits as l on l.evaluation_key = e.evaluation_key
    where e.is_current and (e.goal_actual is not null or e.goal_expected is not null)
),

-- Nearly every form has words of its own.
repeated as (
    select result_fingerprint from texts where result_length > min_length group by result_fingerprint having count(*) > 1
),

-- Forms that are alike in every row are duplicates, so another one differs in its rows: the first of the text, or the first that is unlike that one.
firsts as (
    select t.*, first_value(t.evaluation_key) over alike as first_key, first_value(t.rows_fingerprint) over alike as first_rows
    from texts as t
    join repeated as r on r.result_fingerprint = t.result_fingerprint
    where t.result_length > t.min_length
    window alike as (partition by t.result_fingerprint order by t.file_name, t.form_ordinal, t.evaluation_key)
),

others as (
    select result_fingerprint, arg_min(evaluation_key, (file_name, form_ordinal, evaluation_key)) as second_key
    from firsts
    where rows_fingerprint <> first_rows
    group by result_fingerprint
),

shared as (
    select f.evaluation_key, o.project_name as other_project, o.file_name as other_file, o.form_ordinal as other_ordinal, o.year as other_year
    from firsts as f
    join others as s on s.result_fingerprint = f.result_fingerprint
    join texts as o on o.evaluation_key = case when f.rows_fingerprint = f.first_rows then s.second_key else f.first_key end
),

judged as (
    select t.evaluation_key, case when t.result_fingerprint is null then 'undetermined' when s.evaluation_key is null then 'pass' else 'fail' end as verdict, s.* exclude (evaluation_key)
    from texts as t
    left join shared as s on s.evaluation_key = t.evaluation_key
),

final as (
    select j.evaluation_key, null::integer as row_no, null::varchar as subject, j.verdict, 'warning' as severity,
           left(e.goal_actual, 60) as printed, null::varchar as expected, case j.verdict
               when 'undetermined' then '实际完成情况没有写明完成了什么，无法与其他表比较。'
               when 'fail' then '实际完成情况与' || coalesce('“' || j.other_project || '”', '另一张表') || '（' || j.other_file || '第'
                    || j.other_ordinal || '张表' || coalesce('，' || j.other_year || '年度', '') || '）逐字相同，请写明本项目自己的完成情况。'
           end as detail, case when j.verdict <> 'pass' then coalesce(cell_at(e.cells, 'goals.actual'), e.location) end as location
    from judged as j
    join fct_evaluation as e on e.evaluation_key = j.evaluation_key
)

select * from final
