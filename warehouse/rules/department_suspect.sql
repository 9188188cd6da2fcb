-- id: department_suspect
-- title: 主管部门疑似填错
-- category: 跨文档
-- scope: 一份文档里有几个主管部门时，内容说到其中另一个部门的工作的表
-- by: document
-- basis: 项目名称、目标和指标所说的工作应属于表头所填的部门
-- since: 0.1
-- version: 1
with forms as (
    select evaluation_key, document_key, department, core_of_body(department) as core, core_of_body(implementing_unit) as unit_core, project_name, goal_expected,
           goal_actual, coalesce(cell_at(cells, 'department'), location) as location
    from fct_evaluation
    where department is not null
),

others as (
    select document_key, core, min(department) as department from forms where length(core) >= 2 group by document_key, core
),

texts as (
    select evaluation_key, unnest([project_name, goal_expected, goal_actual]) as text from forms
    union all
    select evaluation_key, unnest([level3, target, actual]) from fct_indicator_score
),

told as (
    select distinct evaluation_key, compare_text(text) as text from texts where text is not null
),

-- 水利局 and 水利工作领导小组 speak of a body; 财政资金 does not.
mentions as (
    select f.evaluation_key, o.department as other, count(*) filter (regexp_matches(t.text, regexp_escape(o.core) || '([局委办部厅]|[^,。;、:]{0,4}(领导小组|工作))')) as cells,
           bool_or(contains(t.text, f.core) or coalesce(contains(t.text, f.unit_core), false)) as is_own
    from forms as f
    join others as o on o.document_key = f.document_key and o.core <> f.core and o.core is distinct from f.unit_core
                        and not contains(f.core, o.core) and not contains(o.core, f.core)
    join told as t on t.evaluation_key = f.evaluation_key
    group by f.evaluation_key, o.department
),

judged as (
    select m.*, f.department, f.location, m.cells >= 2 and not m.is_own as is_suspect
    from mentions as m
    join forms as f on f.evaluation_key = m.evaluation_key
    where m.cells > 0
    qualify row_number() over (partition by m.evaluation_key order by m.cells desc, m.other) = 1
),

final as (
    select evaluation_key, null::integer as row_no, 'department' as subject, case
               when is_own then 'pass' when is_suspect then 'fail' else 'undetermined' end as verdict,
           'info' as severity, department as printed, other as expected, case
               when is_own then null
               when is_suspect then '主管部门填的是“' || department || '”，而目标和指标说的是“' || other || '”的工作，请核对主管部门。'
               else '主管部门填的是“' || department || '”，文字里有一处说到“' || other || '”的工作，主管部门是否填对无法判断。'
           end as detail, location
    from judged
)

select * from final
