-- title: 指标值与实际完成值换算到共同单位
-- grain: evaluation_key, row_no
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   row_no | 指标行 | | 在表中的次序，从1起
--   target | 年度指标值 | | 表中所填
--   actual | 实际完成值 | | 表中所填
--   is_printed | 印有比较符 | | 指标值印有≥、≤、＞、＜或同义的文字
--   is_exact | 要求相等 | | 指标值为等于、区间或固定标准
--   is_fixed | 固定标准 | | 高于低于都不能算完成或未完成
--   is_strict | 不含界限 | | ＞或＜
--   is_about | 约数 | | 指标值写明左右、约
--   direction | 方向 | | >= 越多越好、<= 越少越好；指标值不是数量的为空
--   is_date | 日期指标 | |
--   unit | 共同单位 | | 两边换算后的单位类别
--   is_unit_different | 单位不同 | | 两边的计量单位肯定不是一回事
--   target_low | 指标下限 | | 日期为自1900年起的天数
--   target_high | 指标上限 | |
--   actual_low | 完成下限 | |
--   actual_high | 完成上限 | |
--   target_amount | 换算后指标值 | |
--   actual_amount | 换算后完成值 | | 不是单一数值的为空
--   obstacle | 不能比较的原因 | |
with -- The form is about one year: 6次/年 is 6次, and 12次 is enough of 每月1次. Whether 10次 is nobody can say: of how many months, or so many each?
measured as (
    select i.*, coalesce(i.target_value is not null or i.target_date is not null, false) as has_target,
           coalesce(i.actual_value is not null or i.actual_date is not null, false) as has_actual,
           i.target_date is not null as is_date,
           case when regexp_replace(i.actual_unit, '/年$', '') = split_part(i.target_unit, '/', 1) and i.actual_value >= i.target_value * times_a_year(i.target_unit) then times_a_year(i.target_unit) end as times,
           case when times is not null then split_part(i.target_unit, '/', 1) else regexp_replace(i.target_unit, '/年$', '') end as t_unit, regexp_replace(i.actual_unit, '/年$', '') as a_unit,
           coalesce(i.target_value = 0 and regexp_matches(concat(i.level3, i.target), getvariable('avoided_zeros')), false) as is_avoided,
           case when i.target_op = '=' and i.target_implied is null
                then d.level2 like '%成本指标' or d.level1 like '%成本指标' or coalesce(regexp_matches(i.level3, getvariable('avoided_things')), false) end as is_less_better
    from fct_indicator_score as i
    join dim_indicator as d on d.indicator_key = i.indicator_key
),

unified as (
    select m.*, coalesce(t.dimension, m.t_unit) as t_dimension, coalesce(u.dimension, m.a_unit) as a_dimension, t.family as t_family, u.family as a_family,
           cast(coalesce(t.factor, '1') as integer) * coalesce(m.times, 1) as t_factor, cast(coalesce(u.factor, '1') as integer) as a_factor
    from measured as m
    left join reference.units as t on t.unit = m.t_unit
    left join reference.units as u on u.unit = m.a_unit
),

-- A number without a unit is in the other's; a month is all its days.
scaled as (
    select *, case when target_op in ('>=', '<=') then target_op when target_op = '>' then '>=' when target_op = '<' then '<='
                   when target_op = '=' and is_avoided then '<='
                   when target_implied in ('>=', '<=') then target_implied
                   when has_target then case when is_date or is_less_better then '<=' else '>=' end end as direction,
           target_op in ('>=', '<=', '>', '<') and target_implied is null as is_printed, target_op in ('=', 'range') and
           (target_op = 'range' or coalesce(target_implied, '=') = '=') as is_exact, target_implied is not distinct from '=' as is_fixed,
           target_op in ('>', '<') as is_strict,
           case when is_date then date_diff('day', date '1900-01-01', target_date) else target_value * t_factor end as t_low,
           case when is_date and target_unit = 'month' then date_diff('day', date '1900-01-01', last_day(target_date))
                when is_date then t_low else coalesce(target_value_high, target_value) * t_factor end as t_high,
           case when is_date then date_diff('day', date '1900-01-01', actual_date)
                else actual_value * case when a_unit is null then t_factor else a_factor end end as a_low,
           case when is_date and actual_unit = 'month' then date_diff('day', date '1900-01-01', last_day(actual_date)) when is_date then a_low
                else coalesce(actual_value_high, actual_value) * case when a_unit is null then t_factor else a_factor end end as a_high
    from unified
),

-- 49.8 against 50万元 is 49.8万元: a number without a unit is in the 万 that the other side prints.
bare as (
    select *, coalesce(a_unit is null and contains(target, '万') and not contains(actual, '万') and a_low * 1000 <= t_low
                       and a_low * 100000 >= t_low, false) as is_bare_actual,
           coalesce(t_unit is null and contains(actual, '万') and not contains(target, '万') and t_low * 1000 <= a_low
                    and t_low * 100000 >= a_low, false) as is_bare_target
    from scaled
),

magnified as (
    select * replace (t_low * case when is_bare_target then 10000 else 1 end as t_low, t_high * case when is_bare_target then 10000 else 1 end as t_high,
                      a_low * case when is_bare_actual then 10000 else 1 end as a_low, a_high * case when is_bare_actual then 10000 else 1 end as a_high)
    from bare
),

-- Any other gap of a thousand times with one unit missing is no result.
checked as (
    select *, not is_date and t_dimension <> a_dimension as is_other_unit, not is_date and (t_unit is null) <> (a_unit is null) and a_low > 0
              and t_low > 0 and (a_low >= 1000 * t_low or t_low >= 1000 * a_low) as is_gap,
           case when has_target and has_actual then (target_date is null) <> (actual_date is null) end as is_mixed
    from magnified
),

final as (
    select evaluation_key, row_no, target, actual, coalesce(is_printed, false) as is_printed, coalesce(is_exact, false) as is_exact, is_fixed,
           coalesce(is_strict, false) as is_strict, coalesce(regexp_matches(compare_text(target), '左右|上下|大约|约[0-9]'), false) as is_about, direction,
           is_date, coalesce(t_dimension, a_dimension) as unit,
           coalesce(is_mixed or (is_other_unit and t_family <> a_family) or (is_other_unit and contains(t_unit, '/') and not contains(a_unit, '/')
                    and not list_contains(string_split(t_unit, '/'), a_unit)), false) as is_unit_different,
           cast(t_low as decimal(28, 6)) as target_low, cast(t_high as decimal(28, 6)) as target_high,
           cast(case when actual_op in ('<=', '<') then -1000000000000000000 else a_low end as decimal(28, 6)) as actual_low,
           cast(case when actual_op in ('>=', '>') then 1000000000000000000 else a_high end as decimal(28, 6)) as actual_high,
           cast(case when target_op <> 'range' and not is_date then t_low end as decimal(28, 6)) as target_amount,
           cast(case when a_low = a_high and not is_date and not coalesce(is_mixed or is_other_unit or is_gap, false) then a_low end
                as decimal(28, 6)) as actual_amount, case
               when not has_target then null
               when actual is null then '实际完成值空白'
               when target_op = '=' and t_low = 0 and t_high = 0 and not is_date and not is_avoided and direction = '>=' and a_low <> 0
                   then '指标值为0，完成值越多越好还是越少越好看不出来'
               when not has_actual then '实际完成值“' || actual || '”不是数量'
               when is_mixed then '指标值“' || target || '”与实际完成值“' || actual || '”一个是日期，一个不是'
               when is_other_unit then '指标值“' || target || '”与实际完成值“' || actual || '”的计量单位不同'
               when is_gap then '指标值“' || target || '”与实际完成值“' || actual || '”有一个没有单位，数值相差悬殊' end as obstacle
    from checked
)

select * from final order by evaluation_key, row_no
