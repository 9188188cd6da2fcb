-- id: form_duplicate
-- title: 整张表重复
-- category: 虚高与空转
-- scope: 有指标行的现行表
-- by: rows_fingerprint
-- basis: 资金、总得分和每一指标行都与另一张表相同；在后一张表上指出
-- since: 0.1
-- version: 1
with forms as (
    select e.evaluation_key, e.project_name, e.file_name, e.form_ordinal, e.year, e.total_score, e.location, d.arrival_no, d.source_path, c.rows_fingerprint,
           c.funds_fingerprint
    from fct_evaluation as e
    join stg_document as d on d.document_key = e.document_key
    join stg_form_content as c on c.evaluation_key = e.evaluation_key
    where e.is_current and c.rows_fingerprint is not null
),

-- Nearly every form's rows are its own.
alike as (
    select rows_fingerprint from forms group by rows_fingerprint having count(*) > 1
),

ordered as (
    select f.*, row_number() over (order by f.year nulls last, f.arrival_no, f.source_path, f.form_ordinal) as place
    from forms as f
    join alike as a on a.rows_fingerprint = f.rows_fingerprint
),

-- Rows alike, but total or funds missing on either side: open. Grouped, not compared pair by pair: a bureau may send one form a thousand times.
grouped as (
    select *, arg_min(evaluation_key, place) over (partition by rows_fingerprint, funds_fingerprint, total_score) as same_key,
           arg_min(evaluation_key, place) filter (total_score is null) over alike_in_funds as no_total_key,
           arg_min(evaluation_key, place) filter (funds_fingerprint is null) over alike_in_total as no_funds_key,
           case when total_score is null then arg_min(evaluation_key, place) over alike_in_funds end as any_total_key,
           case when funds_fingerprint is null then arg_min(evaluation_key, place) over alike_in_total end as any_funds_key
    from ordered
    window alike_in_funds as (partition by rows_fingerprint, funds_fingerprint), alike_in_total as (partition by rows_fingerprint, total_score)
),

candidates as (
    select g.evaluation_key, g.place, g.total_score, g.funds_fingerprint,
           unnest([g.same_key, g.no_total_key, g.no_funds_key, g.any_total_key, g.any_funds_key]) as candidate_key
    from grouped as g
),

nearest as (
    select c.evaluation_key, o.project_name, o.file_name, o.form_ordinal, o.year,
           coalesce(c.total_score = o.total_score and c.funds_fingerprint = o.funds_fingerprint, false) as is_same
    from candidates as c
    join ordered as o on o.evaluation_key = c.candidate_key
    where o.place < c.place and coalesce(o.total_score = c.total_score, true) and coalesce(o.funds_fingerprint = c.funds_fingerprint, true)
    qualify row_number() over (partition by c.evaluation_key order by is_same desc, o.place) = 1
),

final as (
    select f.evaluation_key, null::integer as row_no, null::varchar as subject,
           case when n.evaluation_key is null then 'pass' when n.is_same then 'fail' else 'undetermined' end as verdict, 'warning' as severity,
           case when n.evaluation_key is not null then f.project_name end as printed, null::varchar as expected, case
               when n.evaluation_key is null then null
               else '每一指标行都与' || coalesce('“' || n.project_name || '”', '另一张表') || '（' || n.file_name || '第' || n.form_ordinal || '张表'
                    || coalesce('，' || n.year || '年度', '') || '）相同'
                    || case when n.is_same then '，资金和总得分也相同，请按本表的内容重新填报。' else '，但没有总得分或资金可以核对，请确认是否重复。' end
           end as detail, f.location
    from forms as f
    left join nearest as n on n.evaluation_key = f.evaluation_key
)

select * from final
