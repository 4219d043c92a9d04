"""Which level of government must act on what voters ask for; the district lives on in old records only."""

LEVELS = {
    "commune": "Cấp xã",
    "province": "Cấp tỉnh",
    "central": "Trung ương",
    "district": "Cấp huyện (trước 01/7/2025)",
}
