-- id: excel_mangled_value
-- title: 数值被表格软件改变了格式
-- category: 指标
-- scope: 填有年度指标值或实际完成值的每一处，以及项目编码
-- by: document
-- basis: 100%显示成1、73%显示成0.73、数字显示成1900年1月、编码显示成4.4E+20，都是单元格格式造成的，应按原意填写
-- since: 0.1
-- version: 1
with cells as (
    select evaluation_key, row_no, 'target' as subject, row_name(level3, row_no) || '的年度指标值' as place, target as printed, target_value as value,
           target_date as day, target_unit as unit, target_mangled as is_mangled, coalesce(cell_at(cells, 'target'), location) as location
    from fct_indicator_score
    where target is not null
    union all
    select evaluation_key, row_no, 'actual', row_name(level3, row_no) || '的实际完成值', actual, actual_value, actual_date, actual_unit, actual_mangled,
           coalesce(cell_at(cells, 'actual'), location)
    from fct_indicator_score
    where actual is not null
    union all
    select evaluation_key, null, 'project_code', '项目编码', project_code, null, null, null, false, coalesce(cell_at(cells, 'project_code'), location)
    from stg_evaluation
    where project_code is not null
),

-- A number in scientific notation has lost its last digits for good.
judged as (
    select *, regexp_matches(half_width(printed), '^\s*[0-9](\.[0-9]+)?[eE]\+[0-9]+\s*$') as is_scientific,
           case when is_mangled and day is not null then strftime(day, '%Y-%m-%d')
                when is_mangled then plain(value) || case when unit = '%' then '%' else '' end end as expected
    from cells
),

final as (
    select evaluation_key, row_no, subject, verdict_of(not (is_mangled or is_scientific)) as verdict, 'warning' as severity, printed, expected, case
               when is_scientific then place || '“' || printed || '”是表格软件改成的科学计数，末尾的数字已经丢失，请按文本格式重新填写。'
               when is_mangled then place || '“' || printed || '”是单元格格式造成的，应为' || expected || '，请更正。'
           end as detail, location
    from judged
)

select * from final
