-- id: form_duplicate
-- title: 整张表重复
-- category: 虚高与空转
-- scope: 有指标行的现行表
-- basis: 资金、总得分和每一指标行都与另一张表相同；在后一张表上指出
-- since: 0.1
-- version: 1
with forms as (
    select e.*, d.arrival_no, d.source_path, c.rows_fingerprint, c.funds_fingerprint
    from fct_evaluation as e
    join stg_document as d on d.document_key = e.document_key
    join stg_form_content as c on c.evaluation_key = e.evaluation_key
    where e.is_current and c.rows_fingerprint is not null
),

ordered as (
    select *, row_number() over (order by year nulls last, arrival_no, source_path, form_ordinal) as place from forms
),

-- What is not filled in is the same only if the rest is known to be: rows alike without total or funds leave it open.
pairs as (
    select b.evaluation_key, a.project_name, a.file_name, a.form_ordinal, a.year, a.place,
           case when coalesce(a.total_score <> b.total_score, false) or coalesce(a.funds_fingerprint <> b.funds_fingerprint, false) then false
                when a.total_score = b.total_score and a.funds_fingerprint = b.funds_fingerprint then true end as is_same
    from ordered as b
    join ordered as a on a.rows_fingerprint = b.rows_fingerprint and a.place < b.place
),

nearest as (
    select * from pairs where is_same is not false
    qualify row_number() over (partition by evaluation_key order by is_same desc nulls last, place) = 1
),

final as (
    select o.evaluation_key, null::integer as row_no, null::varchar as subject,
           case when n.evaluation_key is null then 'pass' when n.is_same then 'fail' else 'undetermined' end as verdict, 'warning' as severity,
           case when n.evaluation_key is not null then o.project_name end as printed, null::varchar as expected, case
               when n.evaluation_key is null then null
               else '每一指标行都与' || coalesce('“' || n.project_name || '”', '另一张表') || '（' || n.file_name || '第' || n.form_ordinal || '张表' || coalesce('，' || n.year || '年度', '')
                    || '）相同' || case when n.is_same then '，资金和总得分也相同，请按本表的内容重新填报。' else '，但没有总得分或资金可以核对，请确认是否重复。' end
           end as detail, o.location
    from ordered as o
    left join nearest as n on n.evaluation_key = o.evaluation_key
)

select * from final
