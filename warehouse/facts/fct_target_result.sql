-- title: 指标值与实际完成值的对照
-- grain: evaluation_key, row_no
-- by: document
-- columns:
--   evaluation_key | 自评表 | | 文档与表序号
--   row_no | 指标行 | | 在表中的次序，从1起
--   is_printed | 印有比较符 | | 指标值印有≥、≤、＞、＜或同义的文字
--   is_exact | 要求相等 | | 指标值为等于、区间或固定标准
--   direction | 方向 | | >= 越多越好、<= 越少越好；没有印比较符的按指标性质
--   unit | 共同单位 | | 两边换算后的单位类别
--   is_unit_different | 单位不同 | | 两边的计量单位肯定不是一回事
--   target_amount | 换算后指标值 | | 日期为自1900年起的天数
--   actual_amount | 换算后完成值 | | 不是单一数值的为空
--   is_date | 日期指标 | |
--   is_same_text | 文字相同 | | 完成值与指标值一字不差；有一项没有填的为空
--   result | 完成情况 | | met 完成、missed 未完成、undetermined 无法判断；指标值不是数量的为空
--   reason | 无法判断的原因 | |
--   achievement_pct | 完成程度 | % | 完成值÷指标值
with compared as (
    select c.*, p.is_interim
    from target_comparison as c
    join stg_form_period as p on p.evaluation_key = c.evaluation_key
),

-- Beyond an exact target on its good side nobody can say whether it is met: 完成13个 of ＝12个. How far below 100个左右 is missed nobody can either,
-- and the year's target is not due when half of the year has gone.
measured as (
    select *, case
        when obstacle is not null then null
        when is_exact and actual_low >= target_low and actual_high <= target_high then true
        when is_exact and is_fixed then null
        when direction = '>=' then case when actual_high < target_low or (is_strict and actual_high = target_low) then false
                                        when not is_exact and (actual_low > target_low or (actual_low = target_low and not is_strict)) then true end
        else case when actual_low > target_high or (is_strict and actual_low = target_high) then false
                  when not is_exact and (actual_high < target_high or (actual_high = target_high and not is_strict)) then true end
        end as is_reached
    from compared
),

judged as (
    select *, case when not ((is_about or is_interim) and is_reached is false) then is_reached end as is_met from measured
),

final as (
    select evaluation_key, row_no, is_printed, is_exact, direction, unit, is_unit_different, target_amount, actual_amount, is_date,
           compare_text(target) = compare_text(actual) as is_same_text, case
               when direction is null then null
               when is_met is null then 'undetermined'
               when is_met then 'met'
               else 'missed' end as result,
           case when direction is null or is_met is not null then null
                when obstacle is not null then obstacle
                when is_interim and is_reached is false then '年中表，全年指标尚未到期'
                when is_about and is_reached is false then '指标值“' || target || '”是约数，完成“' || actual || '”算不算完成无法判断'
                when is_exact then '指标值要求“' || target || '”，实际完成值“' || actual || '”与之不等，是否算完成无法判断'
                else '实际完成值“' || actual || '”不是一个确定的数，无法与指标值“' || target || '”比较' end as reason,
           case when not is_date and target_amount > 0
                then try_cast(cast(try_cast(divide_rounded(units6(actual_amount) * 100000000, units6(target_amount)) as decimal(32, 0))
                                   * cast(0.000001 as decimal(6, 6)) as decimal(28, 6)) as decimal(18, 6)) end as achievement_pct
    from judged
)

select * from final order by evaluation_key, row_no
