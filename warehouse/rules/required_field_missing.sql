-- id: required_field_missing
-- title: 必填内容缺失
-- category: 算术
-- scope: 每张表；转移支付表不要求打分，没有任何分值和得分的不要求总得分
-- by: document
-- basis: 项目名称、单位、全年预算数、全年执行数、总得分、产出指标和效益指标必须填写
-- since: 0.1
-- version: 2
with evaluation as (
    select * from fct_evaluation
),

-- A row that says 无 is a row; one with nothing behind its label is not. Rows without levels, and those of forms that are divided otherwise (投入、过程), may be outputs or benefits.
indicators as (
    select i.evaluation_key, bool_or(d.is_output and i.is_filled) as has_output, bool_or(d.is_benefit and i.is_filled) as has_benefit,
           bool_or(d.is_unclassified and i.is_filled) as has_unclassified, bool_or(coalesce(i.weight, i.score) is not null) as has_points
    from fct_indicator_score as i
    join dim_indicator as d on d.indicator_key = i.indicator_key
    group by i.evaluation_key
),

fields as (
    select e.evaluation_key, e.location, e.form_kind, unnest([
        {'subject': 'project_name', 'name': '项目名称', 'is_there': e.project_name is not null},
        {'subject': 'department', 'name': '主管部门或实施单位', 'is_there': coalesce(e.department, e.implementing_unit) is not null},
        {'subject': 'funds.total.annual', 'name': '全年预算数', 'is_there': e.annual_yuan is not null},
        {'subject': 'funds.total.executed', 'name': '全年执行数', 'is_there': e.executed_yuan is not null},
        {'subject': 'total_score', 'name': '总得分', 'is_there': e.total_score is not null},
        {'subject': '产出指标', 'name': '产出指标', 'is_there': case when i.has_output or not coalesce(i.has_unclassified, false) then coalesce(i.has_output, false) end},
        {'subject': '效益指标', 'name': '效益指标', 'is_there': case when i.has_benefit or not coalesce(i.has_unclassified, false) then coalesce(i.has_benefit, false) end}]) as field,
           coalesce(i.has_points, false) as has_points
    from evaluation as e
    left join indicators as i on i.evaluation_key = e.evaluation_key
),

-- A form of a whole department has no project; one of transfer payments need not be scored.
in_scope as (
    select evaluation_key, location, field.subject as subject, field.name as name, field.is_there as is_there
    from fields
    where not (form_kind = 'department' and field.subject = 'project_name') and not (form_kind = 'transfer' and field.subject = 'total_score' and not has_points)
),

final as (
    select evaluation_key, null::integer as row_no, subject, verdict_of(is_there) as verdict, 'fatal' as severity, null::varchar as printed,
           null::varchar as expected, case
               when is_there is null then '表中没有写明哪些是产出指标、哪些是效益指标，有没有' || name || '无法判断。'
               when not is_there then '表中没有' || name || '，请补填。'
           end as detail, location
    from in_scope
)

select * from final
