-- title: 同一项目同一指标的上一年度
-- grain: evaluation_key, row_no
-- by: project_key
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   row_no | 指标行 | | 在表中的次序，从1起
--   project_key | 项目键 | |
--   year | 年度 | |
--   is_in_sums | 计入汇总 | | 今年的表不是部门整体
--   last_evaluation_key | 上一年度的表 | |
--   last_row_no | 上一年度的行 | |
--   direction | 方向 | | 今年指标值的：>= 越多越好、<= 越少越好
--   is_exact | 要求相等 | | 今年指标值为等于、区间或固定标准
--   is_unit_alike | 单位相同 | | 两年换算后的单位类别相同，或有一年没有单位
--   target_amount | 今年指标值 | | 换算后；日期为自1900年起的天数
--   actual_amount | 今年完成值 | | 换算后
--   last_target_amount | 上年指标值 | | 换算后
--   last_actual_amount | 上年完成值 | | 换算后
--   last_target | 上年指标值 | | 表中所填
--   last_actual | 上年完成值 | | 表中所填
--   is_usable | 可比 | | 越多越好、不要求相等、单位相同，今年指标值和上年完成值都是数量
with forms as (
    select evaluation_key, project_key, year, is_in_sums from fct_evaluation where is_current and not is_interim and year is not null
),

-- An indicator is known by its name; a name that stands twice in a form names none.
named as materialized (
    select f.*, i.row_no, i.level3_text as name, i.target, i.actual, r.direction, r.is_exact, r.unit, r.target_amount, r.actual_amount
    from fct_indicator_score as i
    join forms as f on f.evaluation_key = i.evaluation_key
    join fct_target_result as r on r.evaluation_key = i.evaluation_key and r.row_no = i.row_no
    where i.level3_text <> ''
    qualify count(*) over (partition by f.evaluation_key, i.level3_text) = 1
),

final as (
    select now.evaluation_key, now.row_no, now.project_key, now.year, now.is_in_sums, last.evaluation_key as last_evaluation_key, last.row_no as last_row_no, now.direction,
           now.is_exact, coalesce(now.unit, last.unit, '') = coalesce(last.unit, now.unit, '') as is_unit_alike, now.target_amount, now.actual_amount,
           last.target_amount as last_target_amount, last.actual_amount as last_actual_amount, last.target as last_target, last.actual as last_actual,
           coalesce(now.direction = '>=' and not now.is_exact and now.target_amount is not null and last.actual_amount > 0 and is_unit_alike, false) as is_usable
    from named as now
    join named as last on last.project_key = now.project_key and last.year = now.year - 1 and last.name = now.name
    qualify count(*) over (partition by now.evaluation_key, now.row_no) = 1
)

select * from final order by evaluation_key, row_no
