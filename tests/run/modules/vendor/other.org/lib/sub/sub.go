package sub

const Step = 3
